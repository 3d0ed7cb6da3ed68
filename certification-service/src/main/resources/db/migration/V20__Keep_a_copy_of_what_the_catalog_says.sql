-- What this service knows of the catalog's products and businesses. Only the catalog's events write here, in the order of the
-- feed, so it may be some seconds old. Null is what no event has told. Nothing in it leads to a person.

create table known_product (
    product_id           uuid primary key,
    business_id          uuid not null,
    category             text,
    region_code          text collate "C",
    state                text,
    composition_revision integer not null,
    storage              text,
    shelf_life_days      integer,
    -- the product that this one was found to be the double of
    merged_into          uuid,
    -- of the product in the catalog, by which an event that comes late is known; events had none at first
    version              bigint,
    updated_at           timestamptz not null,
    constraint known_product_region check (region_code ~ '^\d{2}(\.\d{2}(\.\d{2})?)?$'),
    constraint known_product_revision check (composition_revision >= 1)
);
create index known_product_by_business on known_product (business_id, product_id);
create index known_product_by_region on known_product (region_code, product_id);
create index known_product_by_category on known_product (category, product_id);

create table known_business (
    business_id    uuid primary key,
    region_code    text collate "C",
    business_scale text,
    state          text,
    merged_into    uuid,
    version        bigint,
    updated_at     timestamptz not null,
    constraint known_business_region check (region_code ~ '^\d{2}(\.\d{2}(\.\d{2})?)?$')
);
create index known_business_by_region on known_business (region_code, business_id);
create index known_business_by_survivor on known_business (merged_into) where merged_into is not null;
