-- A facilitation programme (program fasilitasi): so many certificates of these types for the businesses of these regions, paid
-- from one source in one fiscal year.
create table facilitation_programme (
    id                 uuid primary key,
    version            bigint not null,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    state              text not null,
    agency_region_code text collate "C" not null,
    title              text not null,
    funding_source     text not null,
    -- who gives the money, where the source does not say
    funded_by          text,
    fiscal_year        integer not null,
    budget_idr         bigint not null,
    unit_cost_idr      bigint,
    quota              integer not null,
    -- null while nobody outside the agency has seen it
    opened_on          date,
    closed_on          date,
    constraint facilitation_programme_state check (state in ('DRAFT', 'OPEN', 'CLOSED', 'CANCELLED')),
    constraint facilitation_programme_region check (agency_region_code ~ '^\d{2}(\.\d{2}(\.\d{2})?)?$'),
    constraint facilitation_programme_title check (char_length(title) between 1 and 200),
    constraint facilitation_programme_funding
        check (funding_source in ('APBN', 'APBD_PROVINCE', 'APBD_REGENCY', 'DAK', 'CSR', 'SELF', 'OTHER')),
    constraint facilitation_programme_funded_by check (funding_source <> 'OTHER' or funded_by is not null),
    constraint facilitation_programme_year check (fiscal_year between 2000 and 2199),
    constraint facilitation_programme_budget check (budget_idr >= 0 and unit_cost_idr > 0),
    constraint facilitation_programme_quota check (quota between 1 and 10000000),
    constraint facilitation_programme_opened check (state = 'CANCELLED' or (state = 'DRAFT') = (opened_on is null)),
    constraint facilitation_programme_closed check ((state = 'CLOSED') = (closed_on is not null))
);
create index facilitation_programme_by_age on facilitation_programme (created_at, id);
create index facilitation_programme_by_region on facilitation_programme (agency_region_code, id);
create index facilitation_programme_by_year on facilitation_programme (fiscal_year, id);

-- What it helps to obtain. A type with one route only has the scheme STANDARD.
create table programme_offer (
    programme_id uuid not null references facilitation_programme,
    type         text not null references certificate_type,
    scheme       text not null,
    primary key (programme_id, type, scheme)
);
create index programme_offer_by_type on programme_offer (type, programme_id);

-- Places for a region and a wave (gelombang). A business uses those of the nearest region around it that has some in its wave.
-- taken moves by conditional updates only, and can never pass the quota.
create table programme_allocation (
    programme_id uuid not null references facilitation_programme,
    wave         integer not null,
    region_code  text collate "C" not null,
    quota        integer not null,
    taken        integer not null default 0,
    primary key (programme_id, wave, region_code),
    constraint programme_allocation_wave check (wave between 1 and 99),
    constraint programme_allocation_region check (region_code ~ '^\d{2}(\.\d{2}(\.\d{2})?)?$'),
    constraint programme_allocation_quota check (quota between 0 and 10000000),
    constraint programme_allocation_never_overdrawn check (taken between 0 and quota)
);
