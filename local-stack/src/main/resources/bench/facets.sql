\set regency random(1, 29)
\set kind random(1, 4)
select f.category, f.region, f.state, count(*) from (
    select p.category, p.region_code as region, p.state from product p
    where p.regency_code = '35.' || lpad(:regency::text, 2, '0') and p.state = 'PUBLISHED'
      and p.all_words @@ plainto_tsquery('pg_catalog.indonesian', (array['keripik', 'sambal', 'kopi', 'kain'])[:kind])
    order by p.created_at desc, p.id desc limit 2000) f
group by f.category, f.region, f.state;
