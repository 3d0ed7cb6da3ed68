-- A business (IKM/UKM). The owner's citizen number (NIK) has no place here.
create table business (
    id             uuid        primary key,
    version        bigint      not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    name           text        not null check (length(name) between 1 and 200),
    nib            text        check (nib ~ '^\d{13}$'),
    region_code    text collate "C" not null references region,
    business_scale text        not null check (business_scale in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
    scale_basis    text        check (scale_basis in ('CAPITAL', 'SALES')),
    industry_scale text        check (industry_scale in ('SMALL', 'MEDIUM')),
    kbli           jsonb       not null check (jsonb_typeof(kbli) = 'array'),
    fostered_by    jsonb       not null check (jsonb_typeof(fostered_by) = 'array'),
    memberships    jsonb       not null check (jsonb_typeof(memberships) = 'array'),
    constraint business_nib_once unique (nib)
);
create index business_newest on business (created_at, id);
create index business_in_region on business (region_code, created_at, id);
create index business_by_name on business (lower(name));
