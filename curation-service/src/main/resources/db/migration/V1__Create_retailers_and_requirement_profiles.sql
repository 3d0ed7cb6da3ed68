-- What a kind of retailer asks of a product before anybody looks at it. Profiles and their rules are data: a
-- retailer's demand changes more often than this program.
create table requirement_profile (
    code    text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name    text not null,
    name_id text not null
);

create table gate_rule (
    profile        text not null references requirement_profile,
    gate           text not null check (gate in ('NIB', 'HALAL', 'FOOD_LICENCE', 'SNI', 'TRADEMARK', 'GTIN',
                                                 'PRODUCT_FACTS', 'SHELF_LIFE')),
    effect         text not null check (effect in ('BLOCK', 'WARN')),
    -- the only product group the rule speaks of; null: all of them
    category_group text,
    primary key (profile, gate)
);

insert into requirement_profile (code, name, name_id) values
    ('generic', 'Any retailer', 'Ritel umum'),
    ('souvenir-shop', 'Souvenir shop', 'Toko oleh-oleh'),
    ('minimarket', 'Minimarket chain', 'Jaringan minimarket'),
    ('supermarket', 'Supermarket', 'Supermarket'),
    ('hotel', 'Hotel', 'Hotel');

insert into gate_rule (profile, gate, effect, category_group)
select code, gate, effect, category_group
from requirement_profile,
     (values ('NIB', 'BLOCK', null),
             ('HALAL', 'BLOCK', null),
             ('FOOD_LICENCE', 'BLOCK', null),
             ('SNI', 'BLOCK', null),
             ('TRADEMARK', 'WARN', null),
             ('PRODUCT_FACTS', 'BLOCK', null),
             ('SHELF_LIFE', 'BLOCK', 'FOOD_BEVERAGE')) as rule (gate, effect, category_group);

-- A chain scans every item at its tills; a souvenir shop or a hotel labels what it sells itself.
insert into gate_rule (profile, gate, effect)
select code, 'GTIN', case when code in ('minimarket', 'supermarket') then 'BLOCK' else 'WARN' end
from requirement_profile;

create table retailer (
    id                  uuid primary key,
    version             bigint      not null,
    slug                text        not null
        constraint retailer_slug_is_kebab_case check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
    name                text        not null check (length(name) between 1 and 200),
    type                text        not null check (type in ('SOUVENIR_SHOP', 'MINIMARKET', 'SUPERMARKET',
                                                             'HYPERMARKET', 'DEPARTMENT_STORE', 'SPECIALITY_SHOP',
                                                             'HOTEL', 'MARKETPLACE', 'OTHER')),
    requirement_profile text        not null references requirement_profile,
    region_code         text        not null check (region_code ~ '^\d{2}(\.\d{2}(\.\d{2})?)?$'),
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    constraint retailer_slug_is_unique unique (slug)
);
