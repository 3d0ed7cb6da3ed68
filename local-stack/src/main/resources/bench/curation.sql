-- Rows for the benchmark of curation. :businesses, :products and :submissions are put in by the launcher.
-- Round 0 takes the submissions that are measured; round 1 has reviewed ones that wait for the buyer; 2 to 10 are past.
truncate retailer, round cascade;

insert into retailer (id, version, slug, name, type, requirement_profile, region_code, created_at, updated_at)
values (gen_random_uuid(), 0, 'the-keranjang-bali', 'The Keranjang Bali', 'SOUVENIR_SHOP', 'souvenir-shop', '51', now(), now());

insert into round (id, version, title, agency_region_code, opens_on, closes_on, time_zone, categories, eligible_regions,
                   minimum_reviews, aggregation, state, opened_at, created_at, updated_at)
select ('019a0000-0000-7003-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 0, 'Contoh Kurasi ' || n, '35.76',
       current_date - 7, current_date + 30, 'Asia/Jakarta', array['BATIK', 'CRAFT', 'FOOD_BEVERAGE', 'FASHION'], array['35'],
       2, 'MEAN', case when n < 2 then 'OPEN' else 'CLOSED' end, now(), now(), now()
from generate_series(0, 10) as n;

insert into round_retailer (round_id, position, retailer)
select id, 0, 'the-keranjang-bali' from round where title like 'Contoh Kurasi %';

insert into round_rubric (round_id, category_group, rubric_id, rubric_code, rubric_version)
select round.id, category_group, rubric.id, rubric.code, rubric.version
from round, rubric_category
join rubric on rubric.code = rubric_category.rubric_code and rubric.version = 1
where title like 'Contoh Kurasi %';

insert into submission (id, version, round_id, product_id, business_id, business_region, category, category_group, state,
                        product, business, gates, requested_changes, review_count, score, spread, grade, recommendation,
                        decided_by, submitted_at, reviewed_at, created_at, updated_at)
select ('019a0000-0000-7002-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 3,
       ('019a0000-0000-7003-8000-' || lpad(to_hex(round), 12, '0'))::uuid, product, business, '35.76.02', 'BATIK_CLOTH',
       (array['BATIK', 'CRAFT', 'FOOD_BEVERAGE'])[1 + n % 3],
       case when round = 1 then 'REVIEWED' when n % 3 = 0 then 'ACCEPTED' else 'DECLINED' end,
       jsonb_build_object('id', product, 'revision', 1, 'compositionRevision', 1, 'name', 'Contoh Produk ' || n,
                          'brand', 'Contoh', 'category', 'BATIK_CLOTH', 'categoryPath', array['BATIK', 'BATIK_CLOTH'],
                          'retailPriceIdr', 18000, 'producerPriceIdr', 12000, 'storage', 'AMBIENT', 'composition', array[]::text[],
                          'processes', array[]::text[], 'attributes', '{}'::jsonb, 'minimumOrder', 50, 'leadTimeDays', 7),
       jsonb_build_object('id', business, 'name', 'Contoh Usaha', 'regionCode', '35.76.02', 'businessScale', 'MICRO'),
       '[]', '[]', 2, 70 + n % 30, 5, 'B', 'PASS', 'score ≥ 70, no criterion at 1, quality ≥ 3', now(), now(), moment, moment
from generate_series(1, :submissions) as n,
     lateral (select 1 + (n - 1) * 10 / :submissions as round,
                     ('019a0000-0000-7001-8000-' || lpad(to_hex(n), 12, '0'))::uuid as product,
                     ('019a0000-0000-7000-8000-' || lpad(to_hex(1 + (n - 1) % :businesses), 12, '0'))::uuid as business,
                     now() - n * interval '1 second' as moment) as facts;

insert into decision (id, version, submission_id, retailer, state, reasons, terms, conditions, overrides_recommendation,
                      decided_by, decided_at, created_at, updated_at)
select gen_random_uuid(), 0, id, 'the-keranjang-bali', case state when 'REVIEWED' then 'PENDING' else state end,
       case state when 'DECLINED' then array['PRICE_TOO_HIGH'] else array[]::text[] end,
       case state when 'ACCEPTED' then jsonb '{"supplyModel": "CONSIGNMENT", "producerPriceIdr": 12000, "retailPriceIdr": 18000, "minimumOrder": 50, "paymentDays": 14, "minimumRemainingShelfLifeDays": null}' end,
       '[]', state = 'DECLINED', case when state <> 'REVIEWED' then 'keranjang-bali' end,
       case when state <> 'REVIEWED' then now() end, now(), now()
from submission;

insert into funnel_member (round_id, retailer, category, stage, kind, member_id)
select distinct round_id, 'ANY', cell.category, stage, kind, case kind when 'PRODUCT' then product_id else business_id end
from submission,
     lateral (values (category_group), ('ALL')) as cell (category),
     (values ('SUBMITTED'), ('REVIEWED'), ('ACCEPTED')) as reached (stage),
     (values ('PRODUCT'), ('BUSINESS')) as counted (kind)
where stage <> 'ACCEPTED' or state = 'ACCEPTED';

insert into funnel_counter (round_id, retailer, category, stage, products, businesses, updated_at)
select round_id, retailer, category, stage, count(*) filter (where kind = 'PRODUCT'), count(*) filter (where kind = 'BUSINESS'), now()
from funnel_member group by 1, 2, 3, 4;

analyze round;
analyze submission;
analyze decision;
analyze funnel_member;
analyze funnel_counter;
