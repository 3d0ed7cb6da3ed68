-- accepts submissions of the second half of round 1; the first half is the service's
\set n random(:submissions / 20, :submissions / 10)
begin;
select * from submission where id = ('019a0000-0000-7002-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid for update;
select * from decision where submission_id = ('019a0000-0000-7002-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid and retailer = 'the-keranjang-bali';
update decision set state = 'ACCEPTED', version = version + 1, decided_by = 'pgbench', decided_at = now(), updated_at = now(),
       terms = '{"supplyModel": "CONSIGNMENT", "producerPriceIdr": 12000, "retailPriceIdr": 18000, "minimumOrder": 50, "paymentDays": 14}'
where submission_id = ('019a0000-0000-7002-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid and retailer = 'the-keranjang-bali';
update submission set state = 'ACCEPTED', version = version + 1, updated_at = now() where id = ('019a0000-0000-7002-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid;
insert into history (kind, subject, at, by, action, from_state, to_state, audience)
values ('submission', ('019a0000-0000-7002-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, now(), 'pgbench', 'accept', 'PENDING', 'ACCEPTED', 'the-keranjang-bali'),
       ('submission', ('019a0000-0000-7002-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, now(), 'pgbench', 'accept', 'REVIEWED', 'ACCEPTED', 'agency');
insert into event (id, type, subject, time, data)
values (gen_random_uuid(), 'id.kurasi.submission.accepted', ('019a0000-0000-7002-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, now(), '{"retailer": "the-keranjang-bali"}');
insert into funnel_member (round_id, retailer, category, stage, kind, member_id)
values ('019a0000-0000-7003-8000-000000000001', 'ANY', 'ALL', 'ACCEPTED', 'PRODUCT', ('019a0000-0000-7001-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid),
       ('019a0000-0000-7003-8000-000000000001', 'ANY', 'BATIK', 'ACCEPTED', 'PRODUCT', ('019a0000-0000-7001-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid) on conflict do nothing;
insert into funnel_counter (round_id, retailer, category, stage, products, businesses, updated_at)
values ('019a0000-0000-7003-8000-000000000001', 'ANY', 'ALL', 'ACCEPTED', 1, 0, now()),
       ('019a0000-0000-7003-8000-000000000001', 'ANY', 'BATIK', 'ACCEPTED', 1, 0, now())
on conflict (round_id, retailer, category, stage) do update set products = funnel_counter.products + 1, updated_at = now();
commit;
