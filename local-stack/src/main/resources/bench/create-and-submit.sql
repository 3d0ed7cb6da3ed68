-- what curation writes; what it asks its peers in the meantime is not in here
\set n random(1, 281474976710655)
begin;
select * from round where id = '019a0000-0000-7003-8000-000000000000';
insert into submission (id, version, round_id, product_id, business_id, business_region, category, category_group, state,
                        product, business, gates, created_at, updated_at)
values (('019b0000-0000-7002-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, 0, '019a0000-0000-7003-8000-000000000000', ('019b0000-0000-7001-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, '019a0000-0000-7000-8000-000000000001',
        '35.76.02', 'BATIK_CLOTH', 'BATIK', 'DRAFT', '{"name": "Contoh Produk"}', '{"name": "Contoh Usaha"}', '[]', now(), now());
insert into history (kind, subject, at, by, action, to_state) values ('submission', ('019b0000-0000-7002-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, now(), 'pgbench', 'create', 'DRAFT');
insert into event (id, type, subject, time, data)
values (gen_random_uuid(), 'id.kurasi.submission.created', ('019b0000-0000-7002-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, now(), '{"roundId": "019a0000-0000-7003-8000-000000000000"}');
commit;
begin;
select * from submission where id = ('019b0000-0000-7002-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid for update;
update submission set state = 'SUBMITTED', version = 1, submitted_at = now(), updated_at = now(),
       product = '{"name": "Contoh Produk"}', gates = '[{"gate": "NIB", "result": "PASS"}]' where id = ('019b0000-0000-7002-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid;
insert into submission_snapshot (submission_id, number, product, business, gates, submitted_at)
values (('019b0000-0000-7002-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, 1, '{"name": "Contoh Produk"}', '{"name": "Contoh Usaha"}', '[]', now());
insert into indicator_fact (happening, code, day, submission_id, round_id, retailers, for_any, category_group, region, product_id, business_id, items)
values ('SUBMITTED', '', current_date, ('019b0000-0000-7002-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, bench_id(3, 0), array['the-keranjang-bali', 'toko-lain'],
        true, 'BATIK', '35.76.02', ('019b0000-0000-7001-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, bench_id(0, 1), 1);
insert into history (kind, subject, at, by, action, from_state, to_state)
values ('submission', ('019b0000-0000-7002-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, now(), 'pgbench', 'submit', 'DRAFT', 'SUBMITTED');
insert into event (id, type, subject, time, data)
values (gen_random_uuid(), 'id.kurasi.submission.submitted', ('019b0000-0000-7002-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, now(), '{"roundId": "019a0000-0000-7003-8000-000000000000"}');
insert into funnel_member (round_id, retailer, category, stage, kind, member_id)
values ('019a0000-0000-7003-8000-000000000000', 'ANY', 'ALL', 'SUBMITTED', 'PRODUCT', ('019b0000-0000-7001-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid),
       ('019a0000-0000-7003-8000-000000000000', 'ANY', 'BATIK', 'SUBMITTED', 'PRODUCT', ('019b0000-0000-7001-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid) on conflict do nothing;
insert into funnel_counter (round_id, retailer, category, stage, products, businesses, updated_at)
values ('019a0000-0000-7003-8000-000000000000', 'ANY', 'ALL', 'SUBMITTED', 1, 0, now()),
       ('019a0000-0000-7003-8000-000000000000', 'ANY', 'BATIK', 'SUBMITTED', 1, 0, now())
on conflict (round_id, retailer, category, stage) do update set products = funnel_counter.products + 1, updated_at = now();
commit;
