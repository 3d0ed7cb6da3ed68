-- The dates of the law are reported by the press, not read from the gazette: should one be moved, only its row changes.
insert into obligation (id, basis, requirement, category, business_scales, min_shelf_life_days, any_of, profiles, mandatory_from, source, note) values
('halal-food-medium-large', 'LAW', 'HALAL', 'FOOD_BEVERAGE', '["MEDIUM", "LARGE"]', null,
    '[{"type": "HALAL", "storages": null}]', null, date '2024-10-18',
    'PP 42/2024 art. 160', null),
('halal-food-umk', 'LAW', 'HALAL', 'FOOD_BEVERAGE', '["MICRO", "SMALL"]', null,
    '[{"type": "HALAL", "storages": null}]', null, date '2026-10-17',
    'PP 42/2024 art. 160', 'Micro and small businesses had until 17 October 2026. No report of an extension is known (unverified).'),
('retail-food-licence', 'PROFILE', 'FOOD_LICENCE', 'FOOD_BEVERAGE', null, 7,
    '[{"type": "PIRT", "storages": ["AMBIENT"]}, {"type": "BPOM_MD", "storages": null}]',
    '["generic", "souvenir-shop", "minimarket", "supermarket", "hotel"]', null,
    'BPOM Regulation 4/2024 as reported', 'P-IRT serves dry food at room temperature only; food which keeps less than seven days needs no licence.'),
('retail-trademark', 'PROFILE', 'TRADEMARK', null, null, null,
    '[{"type": "TRADEMARK", "storages": null}]',
    '["generic", "souvenir-shop", "minimarket", "supermarket", "hotel"]', null,
    'Practice of retailers and of certification programmes', 'A filed application is enough.');
