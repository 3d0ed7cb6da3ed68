-- How many products and businesses of a round ever reached a stage. Counted as it happens, so that a dashboard costs the
-- same at two thousand submissions and at two million; never counted down, because a stage once reached stays reached.
--
-- retailer is a slug for the acceptances of one retailer, 'ANY' for those of any (and for the stages before).
-- category is a product group, 'ALL' for the round as a whole: a business with batik and snacks counts once there.
create table funnel_member (
    round_id  uuid not null references round,
    retailer  text not null,
    category  text not null,
    stage     text not null check (stage in ('SUBMITTED', 'REVIEWED', 'ACCEPTED')),
    kind      text not null check (kind in ('PRODUCT', 'BUSINESS')),
    member_id uuid not null,
    primary key (round_id, retailer, category, stage, kind, member_id)
);

create table funnel_counter (
    round_id   uuid        not null references round,
    retailer   text        not null,
    category   text        not null,
    stage      text        not null check (stage in ('SUBMITTED', 'REVIEWED', 'ACCEPTED')),
    products   bigint      not null check (products >= 0),
    businesses bigint      not null check (businesses >= 0),
    updated_at timestamptz not null,
    primary key (round_id, retailer, category, stage)
);
