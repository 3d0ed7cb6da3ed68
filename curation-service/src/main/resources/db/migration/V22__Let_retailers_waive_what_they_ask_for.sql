-- Gates that ask for what a law demands: no retailer can do without.
create table gate_of_law (
    gate           text    not null,
    effective_from date    not null,
    effective_to   date check (effective_to > effective_from),
    source         text    not null,
    unverified     boolean not null,
    primary key (gate, effective_from)
);

insert into gate_of_law (gate, effective_from, source, unverified) values
    ('HALAL', date '2024-10-17', 'UU 33/2014, PP 42/2024', false),
    ('SNI', date '2014-09-17', 'UU 20/2014', true);

-- What a retailer does without in a round, for one product or for all. Said before it sees what is submitted; a row is
-- never deleted, only revoked.
create table waiver (
    id         uuid primary key,
    version    bigint      not null,
    round_id   uuid        not null references round,
    retailer   text        not null references retailer (slug),
    gate       text        not null check (gate in ('NIB', 'NPWP', 'HALAL', 'FOOD_LICENCE', 'SNI', 'TRADEMARK', 'GTIN',
                                                    'PRODUCT_FACTS', 'PHOTOS', 'LABEL', 'SHELF_LIFE')),
    -- null: every product of the round
    product_id uuid,
    reason     text        not null check (length(reason) between 1 and 1000),
    granted_by text        not null,
    revoked_by text,
    revoked_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint waiver_is_revoked_by_somebody check ((revoked_at is null) = (revoked_by is null))
);

create unique index waiver_stands_once on waiver (round_id, retailer, gate, product_id) nulls not distinct
    where revoked_at is null;
create index waiver_by_round on waiver (round_id, created_at desc, id desc);
