-- A case: the agency helps a business to obtain one certificate for some of its products.
create table facilitation_case (
    id                  uuid primary key,
    version             bigint not null,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    -- the local day on which it was registered
    registered_on       date not null,
    -- the local day on which it was issued, refused or withdrawn
    closed_on           date,
    state               text not null,
    open                boolean not null generated always as (state not in ('ISSUED', 'REFUSED', 'WITHDRAWN')) stored,
    type                text not null references certificate_type,
    -- null where the type has one route only
    scheme              text,
    business_id         uuid not null,
    -- where the business lay when the case was registered
    region_code         text collate "C" not null,
    -- cases that were registered together
    application_id      uuid,
    -- the refused case against which this one appeals
    appeal_of           uuid references facilitation_case,
    -- a programme gives a place of its quota for the wave; a case without one is paid for otherwise
    programme_id        uuid,
    wave                integer,
    -- the region whose place it has
    quota_region        text collate "C",
    funding_source      text not null,
    fiscal_year         integer not null,
    -- [{code, nameEn, nameId, mandatory, source, state, note, by, on}]: the scheme's list as it was when documents were requested
    checklist           jsonb not null default '[]',
    stage               text,
    stage_since         date,
    -- the day by which the stage has to be over, as its scheme said when it began; null when no limit is known
    stage_due_on        date,
    -- [{stage, from, until}]: the stages that are over, with the first day in and the first day out
    past_stages         jsonb not null default '[]',
    blocked_reason      text,
    blocked_note        text,
    blocked_since       date,
    -- the account of whoever accompanies the business
    companion           text,
    -- [{on, companion, note}]
    visits              jsonb not null default '[]',
    certificate_id      uuid references certificate,
    -- issued early, on a promise that has still to be kept (P-IRT)
    commitments_pending boolean not null default false,
    -- by when, as the scheme said on the day of issue; null when no limit is known
    commitments_due_on  date,
    refusal_code        text,
    refusal_text        text,
    constraint facilitation_case_state check (state in ('REGISTERED', 'DOCUMENTS_INCOMPLETE', 'DOCUMENTS_COMPLETE', 'SUBMITTED',
        'UNDER_EXAMINATION', 'RETURNED', 'ISSUED', 'REFUSED', 'WITHDRAWN')),
    constraint facilitation_case_closed check ((state in ('ISSUED', 'REFUSED', 'WITHDRAWN')) = (closed_on is not null)),
    constraint facilitation_case_region check (region_code ~ '^\d{2}(\.\d{2}(\.\d{2})?)?$'),
    constraint facilitation_case_funding check (funding_source in ('APBN', 'APBD_PROVINCE', 'APBD_REGENCY', 'DAK', 'CSR', 'SELF', 'OTHER')),
    constraint facilitation_case_programme check (num_nonnulls(programme_id, wave, quota_region) in (0, 3) and wave >= 1),
    constraint facilitation_case_fiscal_year check (fiscal_year between 2000 and 2199),
    constraint facilitation_case_stage check ((state = 'UNDER_EXAMINATION') = (stage is not null)
        and (stage is null) = (stage_since is null) and stage_due_on >= stage_since),
    constraint facilitation_case_lists check (jsonb_typeof(checklist) = 'array' and jsonb_typeof(past_stages) = 'array'
        and jsonb_typeof(visits) = 'array'),
    constraint facilitation_case_blocked check ((blocked_reason is null) = (blocked_since is null)
        and blocked_reason in ('NO_NIB', 'AUDIT_SLOT_FULL', 'UNPAID', 'INGREDIENT_NOT_HALAL', 'MARK_CONFLICT', 'LAB_FAILED',
        'OWNER_UNRESPONSIVE', 'OTHER') and (blocked_reason <> 'OTHER' or blocked_note is not null)),
    constraint facilitation_case_issued check ((state = 'ISSUED') = (certificate_id is not null)),
    constraint facilitation_case_commitments check ((state = 'ISSUED' or not commitments_pending)
        and (commitments_due_on is null or commitments_pending)),
    constraint facilitation_case_refused check (num_nonnulls(refusal_code, refusal_text) = case state when 'REFUSED' then 2 else 0 end),
    -- for the products, whose rows follow the type and whether the case is open
    constraint facilitation_case_for_products unique (id, type, open)
);
create unique index facilitation_case_certificate on facilitation_case (certificate_id) where certificate_id is not null;
create index facilitation_case_by_business on facilitation_case (business_id, type, id);
create index facilitation_case_by_region on facilitation_case (region_code, id);
create index facilitation_case_by_age on facilitation_case (created_at, id);
create index facilitation_case_by_programme on facilitation_case (programme_id, id) where programme_id is not null;
create index facilitation_case_by_application on facilitation_case (application_id) where application_id is not null;
create index facilitation_case_by_due_day on facilitation_case (stage_due_on, id) where stage_due_on is not null;
create index facilitation_case_by_commitment on facilitation_case (commitments_due_on, id) where commitments_pending;
create index facilitation_case_by_appeal on facilitation_case (appeal_of) where appeal_of is not null;

create table facilitation_case_product (
    case_id              uuid not null,
    product_id           uuid not null,
    type                 text not null,
    open                 boolean not null default true,
    -- the recipe that was looked at when the case was registered, then the one with which it was submitted
    composition_revision integer not null,
    primary key (case_id, product_id),
    -- so that type and open are those of the case at any time, whoever writes it
    constraint facilitation_case_product_case foreign key (case_id, type, open)
        references facilitation_case (id, type, open) on update cascade,
    constraint facilitation_case_product_revision check (composition_revision >= 1)
);
-- one product is not helped to the same paper twice at once
create unique index facilitation_case_open_once on facilitation_case_product (type, product_id) where open;
create index facilitation_case_product_by_product on facilitation_case_product (product_id);

-- What a case waits for: another case of the same business
create table facilitation_case_dependency (
    case_id    uuid not null references facilitation_case,
    depends_on uuid not null references facilitation_case,
    primary key (case_id, depends_on),
    constraint facilitation_case_dependency_on_another check (case_id <> depends_on)
);
create index facilitation_case_dependency_by_target on facilitation_case_dependency (depends_on);

-- Every time that a case was submitted. The application lies with the issuer from the one day until before the other.
create table filed_application (
    case_id            uuid not null references facilitation_case,
    position           integer not null,
    application_number text not null,
    issuer             text not null,
    submitted_on       date not null,
    closed_on          date,
    primary key (case_id, position),
    constraint filed_application_number check (char_length(application_number) between 1 and 60),
    constraint filed_application_period check (closed_on >= submitted_on)
);
create unique index filed_application_lies_once on filed_application (case_id) where closed_on is null;

-- Against a refusal one can appeal where there is a body to hear it. The appeal is a case of its own that names the refused one.
create table appeal_body (
    type    text primary key references certificate_type,
    name_en text not null,
    name_id text not null,
    source  text not null
);
insert into appeal_body (type, name_en, name_id, source) values
('TRADEMARK', 'Trademark Appeal Commission', 'Komisi Banding Merek', 'UU 20/2016 as reported: a refusal is heard by the appeal commission (time limit unverified)');
