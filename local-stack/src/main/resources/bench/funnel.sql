\set n random(1, 10)
select id, title, state, agency_region_code from round where id = ('019a0000-0000-7003-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid;
select category, stage, products, businesses, updated_at from funnel_counter
where round_id = ('019a0000-0000-7003-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid and retailer = 'ANY';
