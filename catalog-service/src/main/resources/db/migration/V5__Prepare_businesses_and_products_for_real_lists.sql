-- How names are compared: without case, spaces, punctuation and legal form, so that "UD. Sumber Rejeki" and "sumber rejeki" meet.
create function name_key(name text) returns text language sql immutable parallel safe strict as $$
    select regexp_replace(
        regexp_replace(lower(name), '\m(cv|pt|ud|pd|tb|koperasi|kelompok|usaha|ikm|ukm|umkm)\M\.?', '', 'g'),
        '[^[:alnum:]]', '', 'g')
$$;

-- A business that turned out to be another one's double points there; an anonymised one only counts.
alter table business
    add column regency_code  text collate "C" generated always as (left(region_code, 5)) stored,
    add column province_code text collate "C" generated always as (left(region_code, 2)) stored,
    add column name_key      text generated always as (name_key(name)) stored,
    -- what it makes (komoditi), as categories; its products add theirs
    add column categories    jsonb not null default '[]' check (jsonb_typeof(categories) = 'array'),
    add column state         text not null default 'ACTIVE' check (state in ('ACTIVE', 'MERGED', 'ANONYMISED')),
    add column merged_into   uuid references business,
    add check ((state = 'MERGED') = (merged_into is not null)),
    add check (merged_into <> id);

alter table product
    add column regency_code  text collate "C" generated always as (left(region_code, 5)) stored,
    add column province_code text collate "C" generated always as (left(region_code, 2)) stored,
    add column name_key      text generated always as (name_key(name)) stored,
    add column merged_into   uuid references product,
    add check (merged_into is null or state = 'ARCHIVED'),
    add check (merged_into <> id);

-- How ready a product is for the shelves of one kind of retailer, and what is missing for that; written with the product.
create table product_completeness (
    product_id uuid not null references product on delete cascade,
    profile    text not null,
    percent    int  not null check (percent between 0 and 100),
    missing    jsonb not null check (jsonb_typeof(missing) = 'array'),
    primary key (product_id, profile)
);
create index product_completeness_by_percent on product_completeness (profile, percent, product_id);
