-- What a business agreed to (UU 27/2022), and when it took that back.
create table business_consent (
    id            uuid        primary key,
    version       bigint      not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    business_id   uuid        not null references business,
    state         text        not null check (state in ('OPEN', 'WITHDRAWN')),
    purpose       text        not null check (purpose in ('CURATION', 'PUBLICATION', 'SHARING_WITH_RETAILER')),
    retailer      text        check (retailer ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
    text_version  text        not null check (text_version ~ '^[A-Za-z0-9._-]{1,40}$'),
    given_on      date        not null,
    channel       text        not null check (channel in ('FORM', 'IN_PERSON', 'PHONE', 'MESSAGE', 'ONLINE')),
    -- null once the business is anonymised: it may be the account of a person
    recorded_by   text,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    check ((purpose = 'SHARING_WITH_RETAILER') = (retailer is not null)),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null))
);
create unique index business_consent_open_once on business_consent (business_id, purpose, coalesce(retailer, ''))
    where state = 'OPEN';
create index business_consent_of_a_business on business_consent (business_id, created_at, id);
