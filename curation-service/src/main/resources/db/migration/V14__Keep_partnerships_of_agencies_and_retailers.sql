create table partnership (
    id                 uuid primary key,
    version            bigint      not null,
    retailer           text        not null references retailer (slug),
    agency_region_code text collate "C" not null check (agency_region_code ~ '^\d{2}(\.\d{2}(\.\d{2})?)?$'),
    state              text        not null check (state in ('EXPLORING', 'MOU', 'ACTIVE', 'ENDED')),
    mou_number         text check (length(mou_number) between 1 and 100),
    mou_signed_on      date,
    mou_until          date,
    ended_at           timestamptz,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    constraint partnership_has_its_mou_as_a_whole check (num_nonnulls(mou_number, mou_signed_on, mou_until) in (0, 3)),
    constraint partnership_is_signed_before_it_is_active check (state in ('EXPLORING', 'ENDED') or mou_number is not null),
    constraint partnership_mou_is_not_reversed check (mou_signed_on <= mou_until),
    constraint partnership_ends_once check ((state = 'ENDED') = (ended_at is not null))
);

-- who takes it up again makes a new one
create unique index partnership_is_open_once on partnership (agency_region_code, retailer) where state <> 'ENDED';
create index partnership_by_creation on partnership (created_at desc, id desc);
create index partnership_by_region on partnership (agency_region_code, created_at desc, id desc);
create index partnership_by_retailer on partnership (retailer, created_at desc, id desc);
