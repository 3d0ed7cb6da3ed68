\set n random(1, :products)
select p.*, b.name, b.region_code, b.business_scale, b.nib
from product p join business b on b.id = p.business_id
where p.id = ('019a0000-0000-7001-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid;
