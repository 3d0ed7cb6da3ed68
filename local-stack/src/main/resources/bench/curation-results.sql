-- What the panels and the retailers said, and what follows from it.

insert into submission (id, version, round_id, product_id, business_id, business_region, category, category_group, previous_submission_id, state,
                        product, business, gates, review_count, score, spread, spread_flagged, grade, recommendation, decided_by, review_tally,
                        ranking_key, submitted_at, reviewed_at, created_at, updated_at)
select id, 2, round_id, product_id, business_id, district, category, category_group, case when comes_again then bench_id(2, n - 500) end, state,
       jsonb_build_object('id', product_id, 'revision', 3, 'compositionRevision', 1, 'name', 'Contoh Produk ' || n, 'brand', 'Cap Contoh ' || n % 5000,
           'category', category, 'categoryPath', jsonb_build_array(category_group, category),
           'description', 'Dibuat dengan tangan oleh perajin setempat dari bahan pilihan, tanpa pengawet, dengan resep keluarga nomor ' || n,
           'story', repeat('Usaha keluarga ini bermula di dapur sendiri dan kini memasok toko di kota. ', 1 + n % 6),
           'retailPriceIdr', 18000 + n % 90 * 1000, 'producerPriceIdr', 12000 + n % 90 * 600, 'netContent', jsonb '{"value": 150, "unit": "g"}',
           'packaging', 'STANDING_POUCH', 'storage', 'AMBIENT', 'shelfLifeDays', 180,
           'composition', jsonb '[{"ingredient": "kedelai", "origin": "PLANT"}, {"ingredient": "garam", "origin": "MINERAL"}]',
           'processes', jsonb '["FRYING"]', 'attributes', jsonb '{"allergens": ["SOY"]}', 'gtin', null,
           'capacity', jsonb '{"perMonth": 2000, "unit": "pack"}', 'minimumOrder', 50, 'leadTimeDays', 7, 'photos', jsonb '[]'),
       jsonb_build_object('id', business_id, 'name', 'Contoh Usaha ' || business, 'regionCode', district, 'businessScale', 'MICRO',
           'associations', case when business % 4 = 0 then jsonb_build_array('Asosiasi Contoh ' || business % 50) else '[]' end),
       case when state = 'DRAFT' then '[]' else gates end, reviews, score, spread, spread > 20,
       case when score >= 85 then 'A' when score >= 70 then 'B' when score >= 55 then 'C' when score is not null then 'D' end, recommendation,
       case recommendation when 'PASS' then 'score ≥ 70, no criterion at 1, quality ≥ 3' when 'NOT_YET' then 'score < 70' end,
       case when state = 'SUBMITTED' then i % 6 else coalesce(reviews, 0) end,
       case when score is not null then concat_ws('|', to_char(score, 'FM000.0000000000'), to_char(quality, 'FM0.0000000000'), to_char(capacity, 'FM0.0000000000'),
           to_char(9999999999999999 - (extract(epoch from submitted_at) * 1000000)::bigint, 'FM0000000000000000')) end,
       case when state <> 'DRAFT' then submitted_at end, reviewed_at, submitted_at - interval '1 hour', coalesce(reviewed_at, submitted_at)
from bench_submission left join bench_result using (n) join bench_gates using (round_id);

insert into conflict (id, curator, submission_id, reason, declared_at)
select gen_random_uuid(), 'kurator-' || 1 + (k * 67 + 9) % 70, id, 'Contoh alasan', submitted_at from bench_submission where i % 100 = 7;

insert into submission_snapshot (submission_id, number, product, business, gates, submitted_at)
select id, 1, product, business, gates, submitted_at from submission where submitted_at is not null;

insert into change_request (submission_id, number, due_on, requested_at)
select id, 1, closes, submitted_at + interval '1 day' from bench_submission where state = 'CHANGES_REQUESTED';
insert into change_request_item (id, submission_id, number, position, field, what, severity, state)
select gen_random_uuid(), submission_id, number, 0, 'netContent', 'Contoh perbaikan', 'MUST', 'OPEN' from change_request;

-- Where a round is being decided, the first retailer has it all before it, the second has decided on every fourth.
create temporary table bench_decision on commit drop as
select n, id as submission_id, place, retailer, verdict as state, reviewed_at + interval '5 days' + place * interval '1 hour' as decided_at,
       case when verdict = 'DECLINED' then (array['PACKAGING_WEAK', 'PRICE_TOO_HIGH', 'TASTE_OR_QUALITY', 'HALAL_MISSING', 'CAPACITY_INSUFFICIENT',
                                                  'NO_BARCODE', 'LABEL_INCOMPLETE', 'FINISHING'])[1 + drawn % 7 : 1 + drawn % 7 + drawn % 2]
            else array[]::text[] end as reasons, verdict = 'DECLINED' and passes as overrides
from bench_submission join bench_result using (n), unnest(retailers) with ordinality as named (retailer, place),
     lateral (select bench_hash(n, 100, 10 + place::int) as drawn) as chance,
     lateral (select case when phase = 'DECIDE' and place = 1 then case when i % 10 = 5 then 'SHORTLISTED' else 'PENDING' end
                          when phase = 'DECIDE' and i % 4 > 0 then 'PENDING' when not passes or drawn >= 60 then 'DECLINED'
                          when drawn % 10 = 0 then 'ACCEPTED_WITH_CONDITIONS' else 'ACCEPTED' end as verdict) as said;
analyze bench_decision;

insert into decision (id, version, submission_id, retailer, state, reasons, terms, note_to_business, overrides_recommendation, decided_by,
                      decided_at, created_at, updated_at)
select bench_id(4, n * 2 + place), 1, submission_id, retailer, state, reasons,
       case when state like 'ACCEPTED%' then jsonb '{"supplyModel": "CONSIGNMENT", "producerPriceIdr": 12000, "retailPriceIdr": 18000, "minimumOrder": 50, "paymentDays": 14}' end,
       case when overrides then 'Contoh catatan' end, overrides, case when state <> 'PENDING' then 'pembeli' end,
       case when state <> 'PENDING' then decided_at end, decided_at - interval '5 days', decided_at
from bench_decision;

insert into condition (id, version, decision_id, submission_id, retailer, position, text, due_on, state, settled_at, created_at, updated_at)
select gen_random_uuid(), 0, id, submission_id, retailer, 0, 'Contoh syarat', decided_at::date + 30, case n % 20 when 0 then 'OPEN' else 'MET' end,
       case n % 20 when 0 then null else decided_at end, decided_at, decided_at
from decision, lateral (select hashint8extended(extract(epoch from decided_at)::bigint, 4) & 1023 as n) as drawn where state = 'ACCEPTED_WITH_CONDITIONS';

update submission set state = outcome.state, version = 3, updated_at = outcome.at
from (select n, case when bool_or(bench_decision.state like 'ACCEPTED%') then 'ACCEPTED' when bool_and(bench_decision.state = 'DECLINED') then 'DECLINED' end as state,
             max(decided_at) as at
      from bench_decision group by n) as outcome
where id = bench_id(2, outcome.n) and outcome.state is not null;

insert into question (id, version, submission_id, retailer, text, state, created_at, updated_at)
select gen_random_uuid(), 0, submission_id, retailer, 'Contoh pertanyaan', 'OPEN', decided_at, decided_at
from bench_decision where state = 'PENDING' and place = 1 and n % 50 = 4;
insert into sample_request (id, version, submission_id, retailer, quantity, deliver_to, needed_by, state, created_at, updated_at)
select gen_random_uuid(), 0, submission_id, retailer, 3, 'Gudang Contoh', current_date + 5, 'REQUESTED', decided_at, decided_at
from bench_decision where state = 'PENDING' and place = 1 and n % 50 = 7;
insert into offer (id, version, submission_id, retailer, number, side, terms, state, expires_on, made_at, updated_at)
select gen_random_uuid(), 0, submission_id, retailer, 1, 'RETAILER',
       '{"supplyModel": "CONSIGNMENT", "producerPriceIdr": 12000, "retailPriceIdr": 18000, "minimumOrder": 50, "paymentDays": 14}', 'OPEN',
       current_date + 20, decided_at, decided_at
from bench_decision where state = 'SHORTLISTED';

insert into listing (id, version, submission_id, round_id, retailer, product_id, product_name, business_id, business_name, business_region, category,
                     category_group, state, listed_since, first_ordered_on, first_order_quantity, first_order_amount_idr, created_at, updated_at)
select bench_id(7, n * 2 + place), 1, submission_id, round_id, retailer, product_id, product ->> 'name', business_id, business ->> 'name', business_region,
       category, category_group, case when n % 3 > 0 then 'LISTED' else 'AWAITING' end, case when n % 3 > 0 then day end,
       case when n % 3 = 2 then day end, case when n % 3 = 2 then 50 end, case when n % 3 = 2 then 600000 end, decided_at, decided_at
from bench_decision join submission on submission.id = submission_id, lateral (select decided_at::date + 10 as day) as later
where bench_decision.state like 'ACCEPTED%';
insert into listing_store (listing_id, position, name, region_code, since)
select id, 0, 'Toko Contoh', '51', listed_since from listing where state = 'LISTED';

-- One gap for each reason, however many retailers name it. Most are closed by their day.
create temporary table bench_gap on commit drop as
select row_number() over () as gap, submission_id, reason, array_agg(retailer) as retailers, min(decided_at) as found_at
from bench_decision, unnest(reasons) as reason group by submission_id, reason;
insert into remediation_item (id, version, submission_id, round_id, product_id, product_name, business_id, business_name, business_region, source,
                              reason_code, state, owner_kind, owner, due_on, created_at, updated_at)
select bench_id(8, gap), 1, submission_id, round_id, product_id, product ->> 'name', business_id, business ->> 'name', business_region, 'DECLINE',
       reason, case when found_at > now() - interval '60 days' then 'IN_PROGRESS' when gap % 20 = 0 then 'OPEN' else 'DONE' end, 'AGENCY', agency_region_code,
       found_at::date + 60, found_at, found_at
from bench_gap join submission on submission.id = submission_id join round on round.id = round_id;
insert into remediation_item_retailer (item_id, retailer) select bench_id(8, gap), unnest(retailers) from bench_gap;
