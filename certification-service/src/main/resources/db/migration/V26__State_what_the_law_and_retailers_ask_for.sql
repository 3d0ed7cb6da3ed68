-- Sources are publications about the law, not its text. Where the day of entry into force is not known, or no source says it
-- plainly, the row is marked unverified. Goods for which the catalog has no category of their own are told by the attribute
-- regulatedGoods; until somebody states it, nobody can say whether such a rule concerns a product.

update obligation set conditions = '{"imported": false}' where id in ('halal-food-medium-large', 'halal-food-umk');
update obligation set any_of = '[
    {"type": "PIRT", "storages": ["AMBIENT"], "imported": false, "exceptProcesses":
        ["PASTEURISED", "PASTEURISATION", "PASTEURISASI", "STERILISED", "STERILISATION", "STERILISASI", "FROZEN", "FREEZING", "PEMBEKUAN"]},
    {"type": "BPOM_MD", "imported": false},
    {"type": "BPOM_ML", "imported": true}]'
where id = 'retail-food-licence';
update obligation set any_of = '[{"type": "TRADEMARK", "filedSuffices": true}]', severity = 'ADVISED',
    note = 'A filed application is enough. Retailers weigh it, and rarely insist.'
where id = 'retail-trademark';

insert into obligation (id, basis, requirement, category, conditions, any_of, mandatory_from, unverified, source, note) values
('halal-food-imported', 'LAW', 'HALAL', 'FOOD_BEVERAGE', '{"imported": true}', '[{"type": "HALAL"}]', date '2026-10-17', false,
    'PP 42/2024 as reported', 'The minister sets the day, at the latest 17 October 2026.'),
('halal-cosmetic-herbal', 'LAW', 'HALAL', 'COSMETIC_HERBAL', '{}', '[{"type": "HALAL"}]', date '2026-10-17', false,
    'PP 42/2024 as reported; announcement of the Ministry of Religious Affairs on October 2026',
    'Cosmetics of businesses of every scale. Whether essential oils count as chemical products is unverified.'),
('halal-traditional-medicine', 'LAW', 'HALAL', 'HERBAL_MEDICINE', '{}', '[{"type": "HALAL"}]', date '2026-10-17', true,
    'PP 42/2024 as reported', 'That traditional medicine shares the day of cosmetics is unverified.'),
('halal-fashion-of-animal-material', 'LAW', 'HALAL', 'FASHION', '{"animalMaterial": true}', '[{"type": "HALAL"}]', date '2026-10-17', true,
    'PP 42/2024 as reported', 'Consumer goods (barang gunaan) from or with animal material only; plain textiles are not in scope (unverified).'),
('halal-leather-fashion', 'LAW', 'HALAL', 'FASHION', '{"attributes": [{"code": "material", "anyOf": ["LEATHER"]}]}',
    '[{"type": "HALAL"}]', date '2026-10-17', true,
    'PP 42/2024 as reported', 'Consumer goods (barang gunaan) whose material is said to be leather (unverified).'),
('halal-craft-of-animal-material', 'LAW', 'HALAL', 'CRAFT', '{"animalMaterial": true}', '[{"type": "HALAL"}]', date '2026-10-17', true,
    'PP 42/2024 as reported', 'Consumer goods (barang gunaan) from or with animal material only; wood and bamboo are not in scope (unverified).'),
('halal-leather-craft', 'LAW', 'HALAL', 'LEATHER_CRAFT', '{}', '[{"type": "HALAL"}]', date '2026-10-17', true,
    'PP 42/2024 as reported', 'Leather is animal material; the products of this category are taken to be consumer goods (unverified).');

insert into obligation (id, basis, requirement, category, min_shelf_life_days, any_of, unverified, source, note)
select 'food-licence', 'LAW', 'FOOD_LICENCE', category, min_shelf_life_days, any_of, true, source,
    'P-IRT serves dry home-made food at room temperature only; chilled, frozen, pasteurised and sterile food needs BPOM MD, imported food'
    ' BPOM ML. Food which keeps less than seven days needs no licence. It has long been so; the first day is not recorded here.'
from obligation where id = 'retail-food-licence';

-- The standards are named without their edition, which is revised every few years.
insert into obligation (id, basis, requirement, category, conditions, any_of, unverified, source, note)
select id, 'LAW', 'SNI', category,
    jsonb_build_object('attributes', jsonb_build_array(jsonb_build_object('code', 'regulatedGoods', 'anyOf', jsonb_build_array(goods)))),
    jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('type', 'SNI', 'standards', to_jsonb(standards)))),
    true, source, goods_note || ' The day of entry into force is not recorded here.'
from (values
    ('sni-natural-mineral-water', 'BEVERAGE', 'NATURAL_MINERAL_WATER', '{6242}'::text[], 'List of mandatory standards for processed food, BPOM', 'Natural mineral water; finer than its category.'),
    ('sni-mineral-water', 'BEVERAGE', 'MINERAL_WATER', '{3553}', 'List of mandatory standards for processed food, BPOM', 'Mineral water; finer than its category.'),
    ('sni-demineral-water', 'BEVERAGE', 'DEMINERAL_WATER', '{6241}', 'List of mandatory standards for processed food, BPOM', 'Demineralised water; finer than its category.'),
    ('sni-dew-water', 'BEVERAGE', 'DEW_WATER', '{7812}', 'List of mandatory standards for processed food, BPOM', 'Dew water; finer than its category.'),
    ('sni-iodised-salt', 'SAUCE_SEASONING', 'IODISED_SALT', '{3556}', 'List of mandatory standards for processed food, BPOM', 'Iodised salt; finer than its category.'),
    ('sni-palm-cooking-oil', 'FOOD_BEVERAGE', 'PALM_COOKING_OIL', '{7709}', 'List of mandatory standards for processed food, BPOM', 'Palm cooking oil, which has no category of its own.'),
    ('sni-instant-coffee', 'COFFEE_TEA', 'INSTANT_COFFEE', '{2983}', 'List of mandatory standards for processed food, BPOM', 'Instant coffee; instant tea is not meant.'),
    ('sni-canned-tuna', 'PROCESSED_FISH', 'CANNED_TUNA', '{8223}', 'List of mandatory standards for processed food, BPOM', 'Canned tuna; finer than its category.'),
    ('sni-canned-sardine', 'PROCESSED_FISH', 'CANNED_SARDINE_MACKEREL', '{8222}', 'List of mandatory standards for processed food, BPOM', 'Canned sardine and mackerel; finer than its category.'),
    ('sni-wheat-flour', 'STAPLE', 'WHEAT_FLOUR', '{3751}', 'List of mandatory standards for processed food, BPOM', 'Wheat flour as food; finer than its category.'),
    ('sni-white-sugar', 'FOOD_BEVERAGE', 'WHITE_SUGAR', '{3140.3}', 'List of mandatory standards for processed food, BPOM', 'White crystal sugar, which has no category of its own.'),
    ('sni-refined-sugar', 'FOOD_BEVERAGE', 'REFINED_SUGAR', '{3140.2}', 'List of mandatory standards for processed food, BPOM', 'Refined crystal sugar, which has no category of its own.'),
    ('sni-cocoa-powder', 'FOOD_BEVERAGE', 'COCOA_POWDER', '{3747}', 'List of mandatory standards for processed food, BPOM', 'Cocoa powder, which has no category of its own.'),
    ('sni-biscuit', 'BAKERY', 'BISCUIT', '{2973}', 'List of mandatory standards for processed food, BPOM; scope as published by a regional office', 'Biscuits, crackers, cookies, wafers and pies; not egg rolls, not crepes. Exemptions for micro and small businesses may exist (unverified).'),
    ('sni-biscuit-snack', 'SNACK', 'BISCUIT', '{2973}', 'List of mandatory standards for processed food, BPOM; scope as published by a regional office', 'The same goods where they are listed as snacks. Exemptions for micro and small businesses may exist (unverified).'),
    ('sni-baby-clothing', 'FASHION', 'BABY_CLOTHING', null, 'Publication of a regional office on mandatory standards', 'Baby clothing, which has no category of its own; the standard is not named by the source.'),
    ('sni-toy', 'CRAFT', 'CHILDRENS_TOY', null, 'Publication of a regional office on mandatory standards', 'Children''s toys, which have no category of their own; the standard is not named by the source.')
) as goods (id, category, goods, standards, source, goods_note);

insert into obligation (id, basis, severity, requirement, category, any_of, profiles, source, note) values
('retail-halal', 'PROFILE', 'ADVISED', 'HALAL', 'FOOD_BEVERAGE', '[{"type": "HALAL"}]',
    '["generic", "souvenir-shop", "minimarket", "supermarket", "hotel"]',
    'Practice of retailers', 'What the law asks for is asked by the law; before its day the retailer chooses.'),
('retail-barcode', 'PROFILE', 'REQUIRED', 'GTIN', null, '[{"fact": "GTIN"}]', '["minimarket", "supermarket"]',
    'Practice of minimarkets: the registered barcode of GS1 Indonesia', null),
('retail-barcode-advised', 'PROFILE', 'ADVISED', 'GTIN', null, '[{"fact": "GTIN"}]', '["souvenir-shop", "hotel"]',
    'Practice of retailers', null),
('retail-npwp', 'PROFILE', 'REQUIRED', 'NPWP', null, '[{"fact": "NPWP"}]', '["minimarket", "supermarket"]',
    'Practice of modern retail', null),
('retail-npwp-advised', 'PROFILE', 'ADVISED', 'NPWP', null, '[{"fact": "NPWP"}]', '["generic", "souvenir-shop", "hotel"]',
    'Practice of retailers', null),
('retail-nib', 'PROFILE', 'REQUIRED', 'NIB', null, '[{"fact": "NIB"}]',
    '["generic", "souvenir-shop", "minimarket", "supermarket", "hotel"]',
    'Practice of retail curations: NIB, NPWP, food licence, halal', null);
