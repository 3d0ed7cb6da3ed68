-- Rows for the benchmark of curation, as the service itself leaves them. :submissions and :businesses are put in by the launcher.
-- Ids count up, see bench_id, so that the requests can name them. Round 0 is empty and takes what is submitted while it is
-- measured; each of the others has 500 submissions. Of twenty rounds one is reviewed, in two the retailers decide, the others are
-- published. A retailer, agency or curator has more rounds with more submissions, but not more at a time.
-- The launcher has made sure that what is cleared away is an earlier benchmark's.
alter table submission_snapshot disable trigger user;
alter table history disable trigger user;
truncate retailer, round, inbox_counter, indicator_count, reminder, idempotency_key, event, history cascade;
alter table submission_snapshot enable trigger user;
alter table history enable trigger user;

-- 0 businesses, 1 products, 2 submissions, 3 rounds; the others are named by nobody.
create or replace function bench_id(kind int, n bigint) returns uuid language sql immutable parallel safe as $$
    select ('019a0000-0000-700' || kind || '-8000-' || lpad(to_hex(n), 12, '0'))::uuid
$$;

-- From 0 to n - 1; always the same for one row.
create or replace function bench_hash(row_number bigint, n int, salt int) returns int language sql immutable parallel safe as $$
    select ((hashint8extended(row_number, salt) & 1048575) % n)::int
$$;

-- What triggers do row by row is done here for all rows at once; indexes and foreign keys come back at the end.
create temporary table set_aside on commit drop as
select 'drop index ' || indexname as away, indexdef as back from pg_indexes
where schemaname = current_schema and indexdef like 'CREATE INDEX%'
  and tablename in ('submission', 'review', 'assignment', 'decision', 'inbox_entry', 'listing', 'remediation_item', 'indicator_fact', 'history')
union all
select format('alter table %s drop constraint %I', conrelid::regclass, conname),
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
from pg_constraint where contype = 'f' and confrelid in ('submission'::regclass, 'decision'::regclass, 'rubric'::regclass, 'round'::regclass)
  and conrelid::regclass::text in ('submission', 'submission_snapshot', 'review', 'assignment', 'decision', 'inbox_entry', 'listing',
                                   'remediation_item', 'indicator_fact', 'funnel_member');
do $$ declare it record; begin
    for it in select away from set_aside loop execute it.away; end loop;
end $$;
alter table submission disable trigger submission_refreshes_inbox;
alter table decision disable trigger user;
alter table question disable trigger new_question_refreshes_inbox;
alter table sample_request disable trigger new_sample_request_refreshes_inbox;

insert into retailer (id, version, slug, name, type, requirement_profile, region_code, created_at, updated_at)
select gen_random_uuid(), 0, slug, initcap(replace(slug, '-', ' ')), 'SOUVENIR_SHOP', 'souvenir-shop', '51', now(), now()
from (select 'the-keranjang-bali' as slug union all select 'toko-lain'
      union all select 'ritel-' || n from generate_series(1, 46) as n) as named;

-- the products of the benchmark have no photos
insert into retailer_requirement (retailer_id, position, gate, effect) select id, 0, 'PHOTOS', 'OFF' from retailer;

create temporary table bench_regency on commit drop as
select row_number() over (order by c <> 76, c) - 1 as agency, '35.' || lpad(c::text, 2, '0') as region
from generate_series(1, 79) as c where c not between 30 and 70;

-- k counts from 0 among the rounds with submissions; the 38 regencies and cities of East Java take turns by two rounds.
create temporary table bench_round on commit drop as
select n, k, bench_id(3, n) as id, phase, agency, region,
       array[case when k % 8 < 3 then 'the-keranjang-bali' else 'ritel-' || 1 + 2 * (k % 23) end,
             case when k % 40 < 3 then 'toko-lain' else 'ritel-' || 2 + 2 * (k * 5 % 23) end] as retailers,
       least(closes - 30, current_date - 25) as opens, closes,
       case phase when 'DECIDE' then current_date + 2 + k / 20 * 3 else closes + 20 end as results,
       k % 200 <> 100 as has_panel, k % 40 < 20 and k % 2 = 0 as is_assigned, case when k % 8 = 3 then 6 else 5 end as reviewers
from (select n, n - 1 as k, (n - 1) / 2 % 38 as agency,
             case when n = 0 then 'EMPTY' when (n - 1) % 20 = 0 then 'REVIEW' when (n - 1) % 20 < 3 then 'DECIDE' else 'PAST' end as phase
      from generate_series(0, :submissions / 500) as n) as numbered
     join bench_regency using (agency),
     lateral (select current_date + case phase when 'EMPTY' then 30 when 'REVIEW' then 2 + k / 20 * 3 when 'DECIDE' then -30
                                        else -60 - k * 640 / (:submissions / 500) end as closes) as day;

insert into round (id, version, title, agency_region_code, opens_on, closes_on, time_zone, categories, eligible_regions, minimum_reviews,
                   aggregation, state, opened_at, closed_at, results_due_on, sealed, cap_per_category, cap_per_region, created_at, updated_at)
select id, 3, 'Contoh Kurasi ' || n, region, opens, closes, 'Asia/Jakarta',
       array['BATIK', 'CRAFT', 'FOOD_BEVERAGE', 'FASHION'], array['35'], case n when 0 then 2 else 5 end, 'MEAN',
       case when phase in ('EMPTY', 'REVIEW') then 'OPEN' when phase = 'DECIDE' then 'CLOSED' else 'PUBLISHED' end, opens,
       case when phase in ('DECIDE', 'PAST') then closes + interval '1 day' end, results, false, '{}', '{}', opens - 1, opens
from bench_round;

insert into round_retailer (round_id, position, retailer)
select id, place - 1, retailer from bench_round, unnest(retailers) with ordinality as named (retailer, place);

insert into round_rubric (round_id, category_group, rubric_id, rubric_code, rubric_version)
select bench_round.id, category_group, rubric.id, rubric.code, rubric.version
from bench_round, rubric_category join rubric on rubric.code = rubric_category.rubric_code and rubric.version = 1;

-- Seventy curators, ten on a panel. The last two of ten have a part in what is submitted, and review nothing.
insert into panel (round_id, version, updated_at) select id, 0, opens from bench_round where has_panel and n > 0;
insert into panel_member (round_id, curator, categories, businesses, associations)
select id, 'kurator-' || 1 + (k * 67 + seat) % 70, array[]::text[],
       case seat when 8 then array[bench_id(0, 1 + agency * 500 + k % 500)] else array[]::uuid[] end,
       case seat when 9 then array['Asosiasi Contoh ' || k % 50] else array[]::text[] end
from bench_round, generate_series(0, 9) as seat where has_panel and n > 0;

-- Every tenth comes from the neighbours. From the third round on some come again that were in the round before.
create temporary table bench_submission on commit drop as
select numbered.n, k, i, round.id as round_id, phase, reviewers, is_assigned, retailers, opens, closes, comes_again,
       bench_id(2, numbered.n) as id, bench_id(1, case when comes_again then numbered.n - 500 else numbered.n end) as product_id, business,
       bench_id(0, business) as business_id, home.region || '.0' || 1 + i % 3 as district, made.category, made.category_group, made.rubric,
       opens + interval '1 day' + i * interval '1 minute' as submitted_at,
       case when phase in ('DECIDE', 'PAST') then closes + interval '10 days' + i * interval '1 minute' end as reviewed_at,
       case when phase = 'REVIEW' and i % 50 = 49 then 'DRAFT' when phase = 'REVIEW' and i % 50 = 48 then 'CHANGES_REQUESTED'
            when i % 100 = 47 then 'WITHDRAWN' when phase = 'REVIEW' then 'SUBMITTED' else 'REVIEWED' end as state
from (select n, (n - 1) % 500 as i, 1 + (n - 1) / 500 as round_number from generate_series(1, :submissions) as n) as numbered
join bench_round as round on round.n = round_number
join bench_regency as home on home.agency = case when i % 10 = 9 then (round.agency + 1) % 38 else round.agency end,
     lateral (select k % 2 = 1 and k % 20 > 3 and numbered.n % 10 = 0 as comes_again, home.agency * 500 + i + 1 as business) as maker,
     lateral (select (array['BATIK_CLOTH', 'SNACK', 'WOOD_CRAFT'])[1 + numbered.n % 3] as category,
                     (array['BATIK', 'FOOD_BEVERAGE', 'CRAFT'])[1 + numbered.n % 3] as category_group,
                     (array['CRAFT', 'FOOD_BEVERAGE', 'CRAFT'])[1 + numbered.n % 3] as rubric) as made;

-- Two hundred ways to fill in the scorecard of each rubric, from weak to strong.
create temporary table bench_card on commit drop as
select rubric.code as rubric, rubric.id as rubric_id, card, jsonb_object_agg(criterion.code, points) as points,
       sum(weight * (points - 1)) / 4.0 as score, min(points) as lowest,
       max(points) filter (where criterion.code = 'QUALITY') as quality, max(points) filter (where criterion.code = 'CAPACITY') as capacity
from rubric join rubric_criterion as criterion on criterion.rubric_id = rubric.id, generate_series(0, 199) as card,
     lateral (select least(5, 2 + card / 60 + bench_hash(card * 100 + position, 2, 1)) as points) as given
group by 1, 2, 3;

create temporary table bench_review on commit drop as
select n, k, seat, card, submitted_at + (5 + place) * interval '1 day' as at, rubric
from bench_submission, lateral generate_series(0, case when state = 'SUBMITTED' then i % 6 when state = 'REVIEWED' then reviewers else 0 end - 1) as place,
     lateral (select (i + place) % 8 as seat, bench_hash(n, 150, 2) + bench_hash(n * 10 + place, 50, 3) as card) as drawn;
analyze bench_submission, bench_card, bench_review;

insert into review (id, version, submission_id, reviewer, rubric_id, points, comments, note, conflict_of_interest, score, created_at, updated_at)
select bench_id(5, row_number() over ()), 0, bench_id(2, n), 'kurator-' || 1 + (k * 67 + seat) % 70, rubric_id, points,
       '{"QUALITY": "Rapi, dan sama dari satu ke lainnya."}', 'Contoh catatan kurator.', false, score, at, at
from bench_review join bench_card using (rubric, card);

insert into assignment (id, version, round_id, submission_id, curator, due_on, state, assigned_by, created_at, updated_at)
select bench_id(6, row_number() over ()), 1, round_id, id, 'kurator-' || 1 + (k * 67 + (i + place) % 8) % 70, closes - 1,
       case when state in ('SUBMITTED', 'CHANGES_REQUESTED') and place >= i % 6 then 'ASSIGNED' else 'DONE' end, 'dinas', submitted_at, submitted_at
from bench_submission, generate_series(0, 4) as place where is_assigned and state in ('SUBMITTED', 'REVIEWED', 'CHANGES_REQUESTED');

create temporary table bench_result on commit drop as
select *, recommendation = 'PASS' as passes from (
    select n, count(*) as reviews, avg(score) as score, max(score) - min(score) as spread, avg(quality) as quality, avg(capacity) as capacity,
           case when round(avg(score), 2) >= 70 and avg(quality) >= 3 and min(lowest) > 1 then 'PASS' else 'NOT_YET' end as recommendation
    from bench_review join bench_card using (rubric, card) join bench_submission using (n) where state = 'REVIEWED' group by n) as weighed;
analyze bench_result;

create temporary table bench_gates on commit drop as
select id as round_id, jsonb_agg(jsonb_build_object(
           'gate', gate, 'retailer', retailer, 'result', case gate when 'GTIN' then 'WARN' when 'SNI' then 'NOT_APPLICABLE' else 'PASS' end,
           'code', case gate when 'GTIN' then 'MISSING' when 'SNI' then 'NOT_APPLICABLE' else 'PASS' end,
           'arguments', case when retailer is null then jsonb '[]' else jsonb_build_array(retailer) end, 'certificateId', null, 'rule', null,
           'nextStep', case gate when 'GTIN' then 'OBTAIN' end, 'waiver', null)) as gates
from bench_round, lateral (
    select null as retailer, unnest(array['PRODUCT_PUBLISHED', 'CATEGORY', 'REGION', 'WINDOW', 'CAP_PER_BUSINESS', 'CAP_PER_CATEGORY',
                                          'CAP_PER_REGION', 'CAP_PER_ROUND']) as gate
    union all select named, gate from unnest(retailers) as named, unnest(array['NIB', 'NPWP', 'HALAL', 'FOOD_LICENCE', 'SNI', 'TRADEMARK', 'GTIN',
                                                           'PRODUCT_FACTS', 'PHOTOS', 'LABEL', 'SHELF_LIFE']) as gate) as asked
group by id;
