create table certificate (
    id                  uuid primary key,
    version             bigint not null,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    state               text not null,
    type                text not null references certificate_type,
    scheme              text,
    number              text not null,
    canonical_number    text not null,
    business_id         uuid not null,
    region_code         text collate "C" not null,
    holder_kind         text not null,
    holder_name         text,
    filed_on            date,
    issued_on           date,
    printed_expiry_on   date,
    -- The last day of validity by the type's rule; null where nothing ends it but a change of the product.
    expires_on          date,
    details             jsonb not null default '{}',
    supersedes          uuid references certificate,
    verification_method text,
    verified_by         text,
    verified_at         timestamptz,
    revoked_on          date,
    -- [{"from": date, "until": date or null}], the first day in and the first day out of each suspension
    suspensions         jsonb not null default '[]',
    constraint certificate_state check (state in ('RECORDED', 'VERIFIED', 'SUSPENDED', 'REVOKED')),
    constraint certificate_number_length check (char_length(number) between 1 and 60),
    constraint certificate_region check (region_code ~ '^\d{2}(\.\d{2}(\.\d{2})?)?$'),
    constraint certificate_holder_kind check (holder_kind in ('BUSINESS', 'ASSOCIATION', 'COMMUNITY_BODY')),
    constraint certificate_holder_name check (holder_kind = 'BUSINESS' or holder_name is not null),
    constraint certificate_method check (verification_method in ('ORIGINAL_SEEN', 'REGISTER_CHECKED', 'ISSUER_CONFIRMED')),
    constraint certificate_verification check (num_nonnulls(verification_method, verified_by, verified_at) in (0, 3)),
    constraint certificate_verified check (state not in ('VERIFIED', 'SUSPENDED') or verified_at is not null),
    constraint certificate_unverified check (state <> 'RECORDED' or verified_at is null),
    constraint certificate_revoked check ((state = 'REVOKED') = (revoked_on is not null)),
    constraint certificate_dates check (filed_on <= issued_on and issued_on <= expires_on)
);

-- A number names one certificate. A revoked record makes room, so that a number recorded wrongly can be recorded again.
create unique index certificate_number_unique on certificate (type, canonical_number) where state <> 'REVOKED';
create index certificate_by_business on certificate (business_id, id);
create index certificate_by_region on certificate (region_code, id);
create index certificate_by_end on certificate (expires_on, id) where expires_on is not null;
create index certificate_by_predecessor on certificate (supersedes) where supersedes is not null;

create table certificate_product (
    certificate_id       uuid not null references certificate,
    product_id           uuid not null,
    -- the recipe which the certificate covers
    composition_revision integer not null,
    primary key (certificate_id, product_id),
    constraint certificate_product_revision check (composition_revision >= 1)
);
create index certificate_product_by_product on certificate_product (product_id);
