-- Administrative regions by Kemendagri code (kode wilayah): 35, 35.76, 35.76.02. Codes sort and compare byte by byte, so
-- that "35.76 and all below it" is a range of an index.
create table region (
    code        text collate "C" primary key check (code ~ '^\d{2}(\.\d{2}(\.\d{2})?)?$'),
    level       text not null check (level in ('PROVINCE', 'REGENCY', 'CITY', 'DISTRICT')),
    parent_code text collate "C" references region,
    name        text not null,
    check ((level = 'PROVINCE') = (parent_code is null))
);
create index region_below on region (parent_code, code);

-- Product categories (kategori) as a tree; the roots are the product groups of curation rounds.
create table category (
    code    text primary key check (code ~ '^[A-Z][A-Z_]{1,39}$'),
    parent  text references category,
    name_en text not null,
    name_id text not null,
    rank    int  not null unique
);

insert into category (rank, code, parent, name_en, name_id) values
    (100, 'FOOD_BEVERAGE',       null,                  'Food and beverage',                'Makanan dan minuman'),
    (101, 'SNACK',               'FOOD_BEVERAGE',       'Snacks',                           'Makanan ringan (camilan)'),
    (102, 'BAKERY',              'FOOD_BEVERAGE',       'Bread, cakes and cookies',         'Roti dan kue'),
    (103, 'SWEETS',              'FOOD_BEVERAGE',       'Sweets and dodol',                 'Manisan dan dodol'),
    (104, 'BEVERAGE',            'FOOD_BEVERAGE',       'Beverages',                        'Minuman'),
    (105, 'COFFEE_TEA',          'FOOD_BEVERAGE',       'Coffee and tea',                   'Kopi dan teh'),
    (106, 'SAUCE_SEASONING',     'FOOD_BEVERAGE',       'Sauces, sambal and seasonings',    'Saus, sambal dan bumbu'),
    (107, 'PROCESSED_FISH',      'FOOD_BEVERAGE',       'Processed fish',                   'Olahan ikan'),
    (108, 'PROCESSED_MEAT',      'FOOD_BEVERAGE',       'Processed meat and poultry',       'Olahan daging dan unggas'),
    (109, 'PROCESSED_PRODUCE',   'FOOD_BEVERAGE',       'Processed fruit and vegetables',   'Olahan buah dan sayur'),
    (110, 'STAPLE',              'FOOD_BEVERAGE',       'Flour, noodles, rice and tempe',   'Tepung, mi, beras dan tempe'),
    (111, 'FROZEN_FOOD',         'FOOD_BEVERAGE',       'Frozen food',                      'Makanan beku'),
    (200, 'BATIK',               null,                  'Batik',                            'Batik'),
    (201, 'BATIK_CLOTH',         'BATIK',               'Batik cloth',                      'Kain batik'),
    (202, 'BATIK_APPAREL',       'BATIK',               'Batik clothing',                   'Busana batik'),
    (300, 'TRADITIONAL_TEXTILE', null,                  'Traditional textiles',             'Wastra'),
    (301, 'IKAT_WEAVING',        'TRADITIONAL_TEXTILE', 'Ikat weaving',                     'Tenun ikat'),
    (302, 'SONGKET',             'TRADITIONAL_TEXTILE', 'Songket',                          'Songket'),
    (303, 'EMBROIDERY',          'TRADITIONAL_TEXTILE', 'Embroidery',                       'Bordir'),
    (400, 'FASHION',             null,                  'Fashion',                          'Fesyen'),
    (401, 'CLOTHING',            'FASHION',             'Clothing',                         'Pakaian'),
    (402, 'BAG',                 'FASHION',             'Bags',                             'Tas'),
    (403, 'FOOTWEAR',            'FASHION',             'Footwear',                         'Alas kaki'),
    (404, 'ACCESSORY',           'FASHION',             'Accessories',                      'Aksesori'),
    (500, 'CRAFT',               null,                  'Crafts',                           'Kriya (kerajinan)'),
    (501, 'WOOD_CRAFT',          'CRAFT',               'Wood',                             'Kriya kayu'),
    (502, 'BAMBOO_RATTAN_CRAFT', 'CRAFT',               'Bamboo and rattan',                'Kriya bambu dan rotan'),
    (503, 'CERAMIC_CRAFT',       'CRAFT',               'Ceramics',                         'Kriya keramik'),
    (504, 'METAL_CRAFT',         'CRAFT',               'Metal',                            'Kriya logam'),
    (505, 'LEATHER_CRAFT',       'CRAFT',               'Leather',                          'Kriya kulit'),
    (506, 'NATURAL_FIBRE_CRAFT', 'CRAFT',               'Natural fibres',                   'Kriya serat alam'),
    (600, 'COSMETIC_HERBAL',     null,                  'Cosmetics and herbal products',    'Kosmetik dan herbal'),
    (700, 'CREATIVE_TECHNOLOGY', null,                  'Creative technology',              'Teknologi kreatif');
