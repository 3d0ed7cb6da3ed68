-- What products are checked against - categories, their attributes, completeness profiles - is held in memory by every
-- instance. A transaction that writes products holds it still; one that changes it waits for those and gives it a new
-- version, by which the others notice.
create table rules (
    only_one boolean primary key default true check (only_one),
    version  bigint  not null
);
insert into rules (version) values (1);

-- Volatile, so that the version is read after the lock is had.
create function hold_rules() returns bigint language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('catalog rules', 0));
    return (select version from rules);
end $$;
create function change_rules() returns bigint language plpgsql volatile as $$
declare
    changed bigint;
begin
    perform pg_advisory_xact_lock(hashtextextended('catalog rules', 0));
    update rules set version = version + 1 returning version into changed;
    return changed;
end $$;

-- An administrator orders siblings by rank and need not know every other rank.
alter table category
    drop constraint category_rank_key,
    add column version bigint not null default 0,
    add check (parent <> code),
    add check (length(name_en) between 1 and 120),
    add check (length(name_id) between 1 and 120);
create index category_below on category (parent);

create table category_attribute (
    category text    not null references category on delete cascade,
    code     text    not null check (code ~ '^[a-z][a-zA-Z0-9]{0,39}$'),
    type     text    not null check (type in ('TEXT', 'INTEGER', 'NUMBER', 'BOOLEAN', 'DATE', 'CHOICE', 'CHOICES')),
    unit     text    check (length(unit) between 1 and 20),
    -- [{"code": "COTTON", "label": {"en": "Cotton", "id": "Katun"}, "alone": false}]
    allowed  jsonb   not null default '[]' check (jsonb_typeof(allowed) = 'array'),
    required boolean not null default false,
    label_en text    not null check (length(label_en) between 1 and 120),
    label_id text    not null check (length(label_id) between 1 and 120),
    rank     int     not null default 0,
    primary key (category, code),
    check (unit is null or type in ('INTEGER', 'NUMBER')),
    check ((type in ('CHOICE', 'CHOICES')) = (jsonb_array_length(allowed) > 0))
);

insert into category (rank, code, parent, name_en, name_id) values
    (112, 'HONEY',                  'FOOD_BEVERAGE',       'Honey and bee products',        'Madu dan produk lebah'),
    (113, 'HERBAL_BEVERAGE',        'BEVERAGE',            'Jamu and herbal drinks',        'Jamu dan minuman herbal'),
    (304, 'OTHER_WEAVING',          'TRADITIONAL_TEXTILE', 'Other hand weaving',            'Tenun lainnya'),
    (405, 'JEWELLERY',              'ACCESSORY',           'Jewellery',                     'Perhiasan'),
    (507, 'STONE_CRAFT',            'CRAFT',               'Stone',                         'Kriya batu'),
    (508, 'GLASS_SHELL_CRAFT',      'CRAFT',               'Glass and shell',               'Kriya kaca dan kerang'),
    (509, 'PAPER_RECYCLED_CRAFT',   'CRAFT',               'Paper and recycled material',   'Kriya kertas dan daur ulang'),
    (510, 'TEXTILE_CRAFT',          'CRAFT',               'Textile crafts',                'Kriya tekstil'),
    (601, 'COSMETIC',               'COSMETIC_HERBAL',     'Cosmetics and skin care',       'Kosmetik dan perawatan kulit'),
    (602, 'SOAP_PERSONAL_CARE',     'COSMETIC_HERBAL',     'Soap and personal care',        'Sabun dan perawatan diri'),
    (603, 'HERBAL_MEDICINE',        'COSMETIC_HERBAL',     'Herbal medicine',               'Obat tradisional'),
    (604, 'ESSENTIAL_OIL',          'COSMETIC_HERBAL',     'Essential oils and aromatics',  'Minyak atsiri dan aromaterapi'),
    (701, 'APPLICATION_GAME',       'CREATIVE_TECHNOLOGY', 'Applications and games',        'Aplikasi dan gim'),
    (702, 'ELECTRONIC_DEVICE',      'CREATIVE_TECHNOLOGY', 'Electronic devices',            'Perangkat elektronik'),
    (703, 'DIGITAL_MEDIA',          'CREATIVE_TECHNOLOGY', 'Animation and digital media',   'Animasi dan media digital'),
    (704, 'DIGITAL_FABRICATION',    'CREATIVE_TECHNOLOGY', '3D printing and laser cutting', 'Cetak 3D dan potong laser');

create temporary table choice (
    rank int generated always as identity, name text, code text, en text, id text, alone boolean default false
) on commit drop;
-- The allergens of the Codex list (CXS 1-1985), which the rules of BPOM on labels follow.
insert into choice (name, code, en, id) values
    ('allergens', 'GLUTEN',     'Cereals containing gluten', 'Serealia mengandung gluten'),
    ('allergens', 'CRUSTACEAN', 'Crustaceans',               'Krustasea (udang, lobster, kepiting)'),
    ('allergens', 'MOLLUSC',    'Molluscs',                  'Moluska (tiram, kerang, bekicot)'),
    ('allergens', 'EGG',        'Eggs',                      'Telur'),
    ('allergens', 'FISH',       'Fish',                      'Ikan'),
    ('allergens', 'PEANUT',     'Peanuts',                   'Kacang tanah'),
    ('allergens', 'SOY',        'Soy',                       'Kedelai'),
    ('allergens', 'MILK',       'Milk, including lactose',   'Susu (termasuk laktosa)'),
    ('allergens', 'TREE_NUT',   'Tree nuts',                 'Kacang pohon'),
    ('allergens', 'SESAME',     'Sesame',                    'Wijen'),
    ('allergens', 'SULPHITE',   'Sulphites from 10 mg/kg',   'Sulfit mulai 10 mg/kg');
insert into choice (name, code, en, id, alone) values
    ('allergens', 'NONE',       'None of these',             'Tidak mengandung', true);
insert into choice (name, code, en, id) values
    ('spiciness', 'NOT_SPICY',  'Not spicy',                 'Tidak pedas'),
    ('spiciness', 'MILD',       'Mild',                      'Sedikit pedas'),
    ('spiciness', 'MEDIUM',     'Medium',                    'Pedas'),
    ('spiciness', 'HOT',        'Very hot',                  'Sangat pedas'),
    ('drinkForm', 'READY_TO_DRINK', 'Ready to drink',        'Siap minum'),
    ('drinkForm', 'CONCENTRATE', 'Concentrate or syrup',     'Konsentrat atau sirup'),
    ('drinkForm', 'POWDER',     'Powder',                    'Serbuk'),
    ('drinkForm', 'BREWED',     'To be brewed',              'Diseduh'),
    ('coffeeTeaForm', 'WHOLE_BEAN', 'Whole bean',            'Biji sangrai'),
    ('coffeeTeaForm', 'GROUND', 'Ground',                    'Bubuk'),
    ('coffeeTeaForm', 'INSTANT', 'Instant',                  'Instan'),
    ('coffeeTeaForm', 'LEAF',   'Loose leaf',                'Daun kering'),
    ('coffeeTeaForm', 'BAG',    'Bags',                      'Kantong celup'),
    ('roast', 'LIGHT',          'Light',                     'Sangrai muda'),
    ('roast', 'MEDIUM',         'Medium',                    'Sangrai sedang'),
    ('roast', 'DARK',           'Dark',                      'Sangrai tua'),
    ('batikTechnique', 'HAND_DRAWN', 'Hand-drawn',           'Tulis'),
    ('batikTechnique', 'STAMPED', 'Stamped',                 'Cap'),
    ('batikTechnique', 'COMBINATION', 'Hand-drawn and stamped', 'Kombinasi'),
    ('batikTechnique', 'SPLATTER', 'Splattered',             'Ciprat'),
    ('dye', 'NATURAL',          'Natural dye',               'Pewarna alam'),
    ('dye', 'SYNTHETIC',        'Synthetic dye',             'Pewarna sintetis'),
    ('dye', 'MIXED',            'Both',                      'Campuran'),
    ('fabric', 'COTTON',        'Cotton',                    'Katun'),
    ('fabric', 'SILK',          'Silk',                      'Sutra'),
    ('fabric', 'RAYON',         'Rayon or viscose',          'Rayon atau viskosa'),
    ('fabric', 'LINEN',         'Linen',                     'Linen'),
    ('fabric', 'WOOL',          'Wool',                      'Wol'),
    ('fabric', 'POLYESTER',     'Polyester',                 'Poliester'),
    ('fabric', 'PINEAPPLE_FIBRE', 'Pineapple fibre',         'Serat nanas'),
    ('fabric', 'LEATHER',       'Leather',                   'Kulit'),
    ('fabric', 'SYNTHETIC_LEATHER', 'Synthetic leather',     'Kulit sintetis'),
    ('fabric', 'METALLIC_THREAD', 'Metallic thread',         'Benang logam'),
    ('fabric', 'OTHER',         'Other',                     'Lainnya'),
    ('size', 'XS', 'XS', 'XS'), ('size', 'S', 'S', 'S'), ('size', 'M', 'M', 'M'), ('size', 'L', 'L', 'L'),
    ('size', 'XL', 'XL', 'XL'), ('size', 'XXL', 'XXL', 'XXL'), ('size', 'XXXL', 'XXXL', 'XXXL'),
    ('size', 'ALL_SIZE', 'One size', 'Satu ukuran'),
    ('size', 'MADE_TO_MEASURE', 'Made to measure', 'Sesuai pesanan'),
    ('platforms', 'ANDROID', 'Android', 'Android'), ('platforms', 'IOS', 'iOS', 'iOS'), ('platforms', 'WEB', 'Web', 'Web'),
    ('platforms', 'WINDOWS', 'Windows', 'Windows'), ('platforms', 'MACOS', 'macOS', 'macOS'),
    ('platforms', 'LINUX', 'Linux', 'Linux'), ('platforms', 'CONSOLE', 'Game console', 'Konsol gim');

insert into category_attribute (rank, category, code, type, unit, required, label_en, label_id, allowed)
select rank, category, code, type, unit, required, label_en, label_id,
       (select coalesce(jsonb_agg(jsonb_build_object('code', c.code, 'label', jsonb_build_object('en', c.en, 'id', c.id),
                                                     'alone', c.alone) order by c.rank), '[]')
        from choice c where c.name = choices)
from (values
    (1, 'FOOD_BEVERAGE', 'allergens', 'CHOICES', null, false, 'Allergens', 'Alergen', 'allergens'),
    (2, 'FOOD_BEVERAGE', 'nutritionFacts', 'TEXT', null, false, 'Nutrition facts', 'Informasi nilai gizi', null),
    (3, 'FOOD_BEVERAGE', 'servingSuggestion', 'TEXT', null, false, 'Serving suggestion', 'Saran penyajian', null),
    (4, 'FOOD_BEVERAGE', 'storageInstruction', 'TEXT', null, false, 'Storage instruction', 'Petunjuk penyimpanan', null),
    (5, 'FOOD_BEVERAGE', 'flavour', 'TEXT', null, false, 'Flavour', 'Rasa', null),
    (10, 'SNACK', 'spiciness', 'CHOICE', null, false, 'Spiciness', 'Tingkat kepedasan', 'spiciness'),
    (10, 'SAUCE_SEASONING', 'spiciness', 'CHOICE', null, false, 'Spiciness', 'Tingkat kepedasan', 'spiciness'),
    (10, 'BEVERAGE', 'form', 'CHOICE', null, false, 'Form', 'Bentuk', 'drinkForm'),
    (10, 'COFFEE_TEA', 'form', 'CHOICE', null, false, 'Form', 'Bentuk', 'coffeeTeaForm'),
    (11, 'COFFEE_TEA', 'roast', 'CHOICE', null, false, 'Roast', 'Tingkat sangrai', 'roast'),
    (12, 'COFFEE_TEA', 'variety', 'TEXT', null, false, 'Variety', 'Varietas', null),
    (1, 'BATIK', 'batikTechnique', 'CHOICE', null, true, 'Batik technique', 'Teknik batik', 'batikTechnique'),
    (2, 'BATIK', 'dye', 'CHOICE', null, false, 'Dye', 'Pewarna', 'dye'),
    (3, 'BATIK', 'material', 'CHOICES', null, true, 'Material', 'Bahan', 'fabric'),
    (4, 'BATIK', 'motif', 'TEXT', null, false, 'Motif', 'Motif', null),
    (5, 'BATIK', 'colour', 'TEXT', null, false, 'Colour', 'Warna', null),
    (6, 'BATIK', 'careInstruction', 'TEXT', null, false, 'Care instruction', 'Petunjuk perawatan', null),
    (10, 'BATIK_CLOTH', 'length', 'NUMBER', 'cm', false, 'Length', 'Panjang', null),
    (11, 'BATIK_CLOTH', 'width', 'NUMBER', 'cm', false, 'Width', 'Lebar', null),
    (10, 'BATIK_APPAREL', 'size', 'CHOICES', null, false, 'Sizes', 'Ukuran', 'size'),
    (2, 'TRADITIONAL_TEXTILE', 'dye', 'CHOICE', null, false, 'Dye', 'Pewarna', 'dye'),
    (3, 'TRADITIONAL_TEXTILE', 'material', 'CHOICES', null, true, 'Material', 'Bahan', 'fabric'),
    (4, 'TRADITIONAL_TEXTILE', 'motif', 'TEXT', null, false, 'Motif', 'Motif', null),
    (5, 'TRADITIONAL_TEXTILE', 'colour', 'TEXT', null, false, 'Colour', 'Warna', null),
    (6, 'TRADITIONAL_TEXTILE', 'careInstruction', 'TEXT', null, false, 'Care instruction', 'Petunjuk perawatan', null),
    (7, 'TRADITIONAL_TEXTILE', 'length', 'NUMBER', 'cm', false, 'Length', 'Panjang', null),
    (8, 'TRADITIONAL_TEXTILE', 'width', 'NUMBER', 'cm', false, 'Width', 'Lebar', null),
    (1, 'FASHION', 'material', 'CHOICES', null, true, 'Material', 'Bahan', 'fabric'),
    (2, 'FASHION', 'size', 'CHOICES', null, false, 'Sizes', 'Ukuran', 'size'),
    (3, 'FASHION', 'colour', 'TEXT', null, false, 'Colour', 'Warna', null),
    (4, 'FASHION', 'careInstruction', 'TEXT', null, false, 'Care instruction', 'Petunjuk perawatan', null),
    (10, 'FOOTWEAR', 'shoeSizes', 'TEXT', null, false, 'Shoe sizes (EU)', 'Ukuran sepatu (EU)', null),
    (1, 'CRAFT', 'material', 'TEXT', null, true, 'Material', 'Bahan', null),
    (2, 'CRAFT', 'technique', 'TEXT', null, false, 'Technique', 'Teknik pembuatan', null),
    (3, 'CRAFT', 'length', 'NUMBER', 'cm', false, 'Length', 'Panjang', null),
    (4, 'CRAFT', 'width', 'NUMBER', 'cm', false, 'Width', 'Lebar', null),
    (5, 'CRAFT', 'height', 'NUMBER', 'cm', false, 'Height', 'Tinggi', null),
    (6, 'CRAFT', 'weight', 'NUMBER', 'g', false, 'Weight', 'Berat', null),
    (7, 'CRAFT', 'colour', 'TEXT', null, false, 'Colour', 'Warna', null),
    (8, 'CRAFT', 'careInstruction', 'TEXT', null, false, 'Care instruction', 'Petunjuk perawatan', null),
    (10, 'CERAMIC_CRAFT', 'foodSafe', 'BOOLEAN', null, false, 'Safe for food', 'Aman untuk makanan', null),
    (1, 'COSMETIC_HERBAL', 'usageInstruction', 'TEXT', null, false, 'How to use', 'Cara pakai', null),
    (2, 'COSMETIC_HERBAL', 'warning', 'TEXT', null, false, 'Warning', 'Peringatan', null),
    (1, 'CREATIVE_TECHNOLOGY', 'platforms', 'CHOICES', null, false, 'Platforms', 'Platform', 'platforms'),
    (2, 'CREATIVE_TECHNOLOGY', 'releasedOn', 'DATE', null, false, 'Released on', 'Tanggal rilis', null),
    (10, 'ELECTRONIC_DEVICE', 'power', 'NUMBER', 'W', false, 'Power', 'Daya', null),
    (11, 'ELECTRONIC_DEVICE', 'warrantyMonths', 'INTEGER', 'month', false, 'Warranty', 'Garansi', null)
) as seed (rank, category, code, type, unit, required, label_en, label_id, choices);
