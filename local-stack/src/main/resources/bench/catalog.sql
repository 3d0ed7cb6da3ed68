-- Rows for the benchmark of the catalog. :businesses and :products are put in by the launcher.
-- Ids count up (…-7000-… businesses, …-7001-… products), so that the requests can name them.
-- The launcher has made sure that what is cleared away is an earlier benchmark's.
truncate business cascade;

insert into business (id, version, created_at, updated_at, name, nib, region_code, business_scale, scale_basis, kbli, fostered_by, memberships)
select ('019a0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 0, moment, moment,
       'Contoh Usaha ' || n, (9800000000000 + n)::text, district.codes[1 + n % cardinality(district.codes)],
       (array['MICRO', 'MICRO', 'MICRO', 'SMALL', 'MEDIUM'])[1 + n % 5], 'SALES', '[]', '[]', '[]'
from generate_series(1, :businesses) as n,
     (select array_agg(code order by code) as codes from region where level = 'DISTRICT' and code like '35.%') as district,
     lateral (select now() - n * interval '1 second' as moment) as at;

-- Seven products in a row are of one category, so that neither age nor region goes with it; n / 7 % 10 = 0 is batik.
insert into product (id, version, created_at, updated_at, business_id, region_code, state, revision, composition_revision, name,
                     brand, category, description, retail_price_idr, producer_price_idr, net_content, packaging, storage,
                     shelf_life_days, composition, processes, attributes, capacity, minimum_order, lead_time_days)
select ('019a0000-0000-7001-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 0, moment, moment, business.id, business.region_code,
       'PUBLISHED', 1, 1, 'Contoh Produk ' || n, 'Contoh ' || n % 1000,
       (array['BATIK_CLOTH', 'SNACK', 'WOOD_CRAFT', 'BAKERY', 'BATIK_APPAREL', 'BEVERAGE', 'BAG', 'SAUCE_SEASONING', 'CERAMIC_CRAFT', 'SWEETS'])
           [1 + n / 7 % 10],
       'Produk contoh untuk pengukuran.', 10000 + n % 90 * 5000, 6000 + n % 90 * 3000, '{"value": 150, "unit": "g"}',
       'STANDING_POUCH', 'AMBIENT', 180, '[{"ingredient": "kedelai", "origin": "PLANT"}, {"ingredient": "garam", "origin": "MINERAL"}]',
       '["FRYING"]', '{"allergens": ["SOY"]}', '{"perMonth": 2000, "unit": "pack"}', 50, 7
from generate_series(1, :products) as n
join business on business.id = ('019a0000-0000-7000-8000-' || lpad(to_hex(1 + (n - 1) % :businesses), 12, '0'))::uuid,
     lateral (select now() - n * interval '1 second' as moment) as at;

analyze business;
analyze product;
