create table round (
    id                 uuid primary key,
    version            bigint      not null,
    title              text        not null check (length(title) between 1 and 200),
    agency_region_code text collate "C" not null check (agency_region_code ~ '^\d{2}(\.\d{2}(\.\d{2})?)?$'),
    opens_on           date        not null,
    closes_on          date        not null,
    time_zone          text        not null check (time_zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
    categories         text[]      not null check (cardinality(categories) between 1 and 50),
    eligible_regions   text[]      not null check (cardinality(eligible_regions) <= 100),
    minimum_reviews    integer     not null check (minimum_reviews between 1 and 9),
    aggregation        text        not null check (aggregation in ('MEAN', 'MEDIAN')),
    cap_per_business   integer check (cap_per_business > 0),
    cap_per_round      integer check (cap_per_round > 0),
    state              text        not null check (state in ('DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED', 'CANCELLED')),
    opened_at          timestamptz,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    constraint round_window_is_not_reversed check (opens_on <= closes_on),
    constraint round_opened_before_it_goes_on check (opened_at is not null or state in ('DRAFT', 'CANCELLED'))
);

create index round_by_creation on round (created_at desc, id desc);
create index round_by_agency_region on round (agency_region_code, created_at desc, id desc);

create table round_retailer (
    round_id uuid    not null references round,
    position integer not null,
    retailer text    not null references retailer (slug),
    primary key (round_id, position),
    constraint round_names_a_retailer_once unique (round_id, retailer)
);

create index round_by_retailer on round_retailer (retailer, round_id);

-- The rubric of each product group as it stood when the round opened; group '*' judges every group not named.
create table round_rubric (
    round_id       uuid    not null references round,
    category_group text    not null,
    rubric_id      uuid    not null references rubric,
    rubric_code    text    not null,
    rubric_version integer not null,
    primary key (round_id, category_group)
);
