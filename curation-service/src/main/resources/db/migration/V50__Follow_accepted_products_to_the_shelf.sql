-- What becomes of an acceptance: one row for each retailer that accepted. What the catalog said of product and business is
-- copied from the submission, which does not change any more.
create table listing (
    id                     uuid primary key,
    version                bigint      not null,
    submission_id          uuid        not null references submission,
    round_id               uuid        not null references round,
    retailer               text        not null references retailer (slug),
    product_id             uuid        not null,
    product_name           text        not null,
    business_id            uuid        not null,
    business_name          text        not null,
    business_region        text collate "C" not null,
    category               text        not null,
    category_group         text        not null,
    state                  text        not null check (state in ('AWAITING', 'LISTED', 'DELISTED', 'LAPSED')),
    -- the first day on a shelf, of all stores and of all times it was listed
    listed_since           date,
    first_ordered_on       date,
    first_order_quantity   bigint check (first_order_quantity > 0),
    first_order_amount_idr bigint check (first_order_amount_idr >= 0),
    delisted_on            date,
    -- why it was delisted, or has lapsed
    reason                 text check (length(reason) between 1 and 1000),
    -- who wrote the last change, when that was not the retailer itself
    recorded_for           text,
    created_at             timestamptz not null,
    updated_at             timestamptz not null,
    constraint listing_once_per_acceptance unique (submission_id, retailer),
    constraint listing_on_a_shelf_since_a_day check (state not in ('LISTED', 'DELISTED') or listed_since is not null),
    constraint listing_delisted_on_a_day check ((state = 'DELISTED') = (delisted_on is not null)),
    constraint listing_given_up_for_a_reason check ((state in ('DELISTED', 'LAPSED')) = (reason is not null)),
    constraint listing_ordered_as_a_whole check (num_nonnulls(first_ordered_on, first_order_quantity, first_order_amount_idr) in (0, 3)),
    constraint listing_lapses_without_an_order check (state <> 'LAPSED' or first_ordered_on is null)
);

create index listing_by_creation on listing (created_at desc, id desc);
create index listing_by_retailer on listing (retailer, created_at desc, id desc);
create index listing_by_round on listing (round_id, created_at desc, id desc);
create index listing_by_business on listing (business_id, created_at desc, id desc);
create index listing_by_product on listing (product_id, created_at desc, id desc);
create index listing_by_region on listing (business_region, created_at desc, id desc);

-- Where it stands now, or stood when it was delisted.
create table listing_store (
    listing_id  uuid    not null references listing,
    position    integer not null check (position >= 0),
    name        text    not null check (length(name) between 1 and 200),
    region_code text collate "C" not null check (region_code ~ '^\d{2}(\.\d{2}(\.\d{2})?)?$'),
    since       date    not null,
    primary key (listing_id, position)
);

-- What was sold in a month, as it was reported; a correction is the next number and leaves what it corrects.
create table sale_report (
    listing_id   uuid        not null references listing,
    month        date        not null check (extract(day from month) = 1),
    number       integer     not null check (number > 0),
    units        bigint      not null check (units >= 0),
    amount_idr   bigint      not null check (amount_idr >= 0),
    reported_by  text        not null,
    -- the retailer, when somebody else reported it on its behalf
    recorded_for text,
    at           timestamptz not null,
    primary key (listing_id, month, number)
);
