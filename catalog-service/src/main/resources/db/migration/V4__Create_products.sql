create table product (
    id                   uuid        primary key,
    version              bigint      not null,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    business_id          uuid        not null references business,
    -- of the business; here too, so that a list by region reads one index
    region_code          text collate "C" not null,
    state                text        not null check (state in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
    revision             int         not null check (revision >= 1),
    composition_revision int         not null check (composition_revision between 1 and revision),
    name                 text        not null check (length(name) between 1 and 200),
    brand                text        check (length(brand) between 1 and 120),
    category             text        not null references category,
    description          text        check (length(description) <= 4000),
    story                text        check (length(story) <= 4000),
    retail_price_idr     bigint      check (retail_price_idr >= 0),
    producer_price_idr   bigint      check (producer_price_idr >= 0),
    net_content          jsonb       check (jsonb_typeof(net_content) = 'object'),
    packaging            text,
    storage              text        check (storage in ('AMBIENT', 'CHILLED', 'FROZEN')),
    shelf_life_days      int         check (shelf_life_days between 1 and 36500),
    composition          jsonb       not null check (jsonb_typeof(composition) = 'array'),
    processes            jsonb       not null check (jsonb_typeof(processes) = 'array'),
    attributes           jsonb       not null check (jsonb_typeof(attributes) = 'object'),
    gtin                 text        check (gtin ~ '^\d{13}$'),
    capacity             jsonb       check (jsonb_typeof(capacity) = 'object'),
    minimum_order        int         check (minimum_order >= 1),
    lead_time_days       int         check (lead_time_days between 0 and 3650)
);
create unique index product_gtin_once on product (gtin) where gtin is not null and state <> 'ARCHIVED';
create index product_newest on product (created_at, id);
create index product_in_region on product (region_code, category, created_at, id);
create index product_in_category on product (category, created_at, id);
create index product_of_business on product (business_id, created_at, id);
