\set regency random(1, 29)
\set category random(1, 3)
select p.id, p.version, p.created_at, p.updated_at, p.state, p.revision, p.composition_revision, p.name, p.brand, p.category,
       p.description, p.story, p.retail_price_idr, p.producer_price_idr, p.net_content, p.packaging, p.storage, p.shelf_life_days,
       p.composition, p.processes, p.attributes, p.gtin, p.capacity, p.minimum_order, p.lead_time_days,
       b.id, b.name, b.region_code, b.business_scale, b.nib is not null
from product p join business b on b.id = p.business_id
where p.category = (array['SNACK', 'WOOD_CRAFT', 'BAKERY'])[:category] and p.regency_code = '35.' || lpad(:regency::text, 2, '0') and p.state = 'PUBLISHED'
order by p.created_at desc, p.id desc limit 21;
