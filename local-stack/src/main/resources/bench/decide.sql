-- accepts what waits for the second retailer of rounds 2 and 3; the first one is the service's
\set n random(501, 1500)
begin;
select round_id from submission where id = bench_id(2, :n);
select * from round where id = bench_id(3, 1 + (:n - 1) / 500) for share;
select * from submission where id = bench_id(2, :n) for no key update;
select * from round_retailer where round_id = bench_id(3, 1 + (:n - 1) / 500);
select d.*, c.* from decision d left join condition c on d.id = c.decision_id where d.submission_id = bench_id(2, :n) order by d.retailer, c.position;
update decision set state = 'ACCEPTED', version = version + 1, decided_by = 'pgbench', decided_at = now(), updated_at = now(), reasons = '{}',
       terms = '{"supplyModel": "CONSIGNMENT", "producerPriceIdr": 12000, "retailPriceIdr": 18000, "minimumOrder": 50, "paymentDays": 14}'
where submission_id = bench_id(2, :n) and retailer = 'toko-lain';
insert into history (kind, subject, at, by, action, from_state, to_state, audience)
values ('submission', bench_id(2, :n), now(), 'pgbench', 'accept', 'PENDING', 'ACCEPTED', 'toko-lain');
insert into event (id, type, subject, time, data)
values (gen_random_uuid(), 'id.kurasi.decision.accepted', bench_id(2, :n), now(), '{"retailer": "toko-lain"}');
select count(*) from listing where submission_id = bench_id(2, :n) and retailer = 'toko-lain';
insert into listing (id, version, submission_id, round_id, retailer, product_id, product_name, business_id, business_name, business_region, category,
                     category_group, state, created_at, updated_at)
select gen_random_uuid(), 0, id, round_id, 'toko-lain', product_id, product ->> 'name', business_id, business ->> 'name', business_region, category,
       category_group, 'AWAITING', now(), now() from submission where id = bench_id(2, :n)
on conflict (submission_id, retailer) do nothing;
insert into history (kind, subject, at, by, action, to_state) values ('listing', bench_id(2, :n), now(), 'pgbench', 'accept', 'AWAITING');
insert into event (id, type, subject, time, data)
values (gen_random_uuid(), 'id.kurasi.listing.awaiting', bench_id(2, :n), now(), '{"retailer": "toko-lain"}');
insert into indicator_fact (happening, code, day, submission_id, round_id, retailers, for_any, category_group, region, product_id, business_id, items)
select happening, '', current_date, id, round_id, array['toko-lain'], true, category_group, business_region, product_id, business_id, 0
from submission, unnest(array['DECIDED', 'ACCEPTED']) as happening where id = bench_id(2, :n);
update submission set state = 'ACCEPTED', version = version + 1, updated_at = now() where id = bench_id(2, :n) and score is not null;
insert into history (kind, subject, at, by, action, from_state, to_state, audience)
values ('submission', bench_id(2, :n), now(), 'pgbench', 'accept', 'REVIEWED', 'ACCEPTED', 'overseers');
insert into event (id, type, subject, time, data)
values (gen_random_uuid(), 'id.kurasi.submission.accepted', bench_id(2, :n), now(), '{"retailer": "toko-lain"}');
select d.*, c.* from decision d left join condition c on d.id = c.decision_id where d.submission_id in (bench_id(2, :n)) order by d.retailer, c.position;
with newcomer as (
    insert into funnel_member (round_id, retailer, category, stage, kind, member_id)
    select s.round_id, who, cell, 'ACCEPTED', kind, case kind when 'PRODUCT' then product_id else business_id end
    from submission s, unnest(array['ANY', 'toko-lain']) as who, unnest(array[s.category_group, 'ALL']) as cell, unnest(array['BUSINESS', 'PRODUCT']) as kind
    where s.id = bench_id(2, :n) order by who, cell, kind
    on conflict do nothing returning round_id, retailer, category, kind)
insert into funnel_counter (round_id, retailer, category, stage, products, businesses, updated_at)
select round_id, retailer, category, 'ACCEPTED', count(*) filter (where kind = 'PRODUCT'), count(*) filter (where kind = 'BUSINESS'), now()
from newcomer group by round_id, retailer, category order by retailer, category
on conflict (round_id, retailer, category, stage) do update
    set products = funnel_counter.products + excluded.products, businesses = funnel_counter.businesses + excluded.businesses, updated_at = excluded.updated_at;
commit;
