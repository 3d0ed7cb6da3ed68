-- Some goods must bear SNI: biscuits, instant coffee, children's toys. They are finer than categories, or lie across them, and
-- obligations of the certification-service ask for them by these codes. Lists as published by BPOM for processed food, and by a
-- regional office for all else.
create temporary table goods (
    rank int generated always as identity, category text, code text, en text, id text, alone boolean default false
) on commit drop;
insert into goods (category, code, en, id) values
    ('FOOD_BEVERAGE', 'BISCUIT',                 'Biscuit, cracker, cookie, wafer or pie', 'Biskuit, krekers, kukis, wafer atau pai'),
    ('FOOD_BEVERAGE', 'INSTANT_COFFEE',          'Instant coffee',                  'Kopi instan'),
    ('FOOD_BEVERAGE', 'NATURAL_MINERAL_WATER',   'Natural mineral water',           'Air mineral alami'),
    ('FOOD_BEVERAGE', 'MINERAL_WATER',           'Mineral water',                   'Air mineral'),
    ('FOOD_BEVERAGE', 'DEMINERAL_WATER',         'Demineralised water',             'Air demineral'),
    ('FOOD_BEVERAGE', 'DEW_WATER',               'Dew water',                       'Air minum embun'),
    ('FOOD_BEVERAGE', 'IODISED_SALT',            'Iodised salt for consumption',    'Garam konsumsi beryodium'),
    ('FOOD_BEVERAGE', 'PALM_COOKING_OIL',        'Palm cooking oil',                'Minyak goreng sawit'),
    ('FOOD_BEVERAGE', 'CANNED_TUNA',             'Canned tuna',                     'Tuna dalam kemasan kaleng'),
    ('FOOD_BEVERAGE', 'CANNED_SARDINE_MACKEREL', 'Canned sardine or mackerel',      'Sarden dan makerel dalam kemasan kaleng'),
    ('FOOD_BEVERAGE', 'WHEAT_FLOUR',             'Wheat flour as food',             'Tepung terigu sebagai bahan makanan'),
    ('FOOD_BEVERAGE', 'WHITE_SUGAR',             'White crystal sugar',             'Gula kristal putih'),
    ('FOOD_BEVERAGE', 'REFINED_SUGAR',           'Refined crystal sugar',           'Gula kristal rafinasi'),
    ('FOOD_BEVERAGE', 'COCOA_POWDER',            'Cocoa powder',                    'Kakao bubuk'),
    ('FASHION',       'BABY_CLOTHING',           'Baby clothing',                   'Pakaian bayi'),
    ('CRAFT',         'CHILDRENS_TOY',           'Children''s toy',                 'Mainan anak');
insert into goods (category, code, en, id, alone)
select distinct category, 'NONE', 'None of these', 'Bukan salah satunya', true from goods;

insert into category_attribute (rank, category, code, type, label_en, label_id, allowed)
select 20, category, 'regulatedGoods', 'CHOICES', 'Goods with a mandatory SNI', 'Barang wajib SNI',
       jsonb_agg(jsonb_build_object('code', code, 'label', jsonb_build_object('en', en, 'id', id), 'alone', alone) order by rank)
from goods group by category;
