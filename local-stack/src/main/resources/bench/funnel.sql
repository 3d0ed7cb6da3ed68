\set n random(1, :submissions / 500)
select r.*, array(select m.curator from panel_member m where m.round_id = r.id) from round r where r.id = bench_id(3, :n);
select category, stage, products, businesses, updated_at from funnel_counter
where round_id = bench_id(3, :n) and retailer = case when stage in ('SUBMITTED', 'REVIEWED') then 'ANY' else 'ANY' end order by category;
