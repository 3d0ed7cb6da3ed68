\set regency random(1, 29)
select v.id, v.version, v.created_at, v.updated_at, v.state, v.revision, v.composition_revision, v.name, v.brand, v.category,
       v.description, v.story, v.retail_price_idr, v.producer_price_idr, v.net_content, v.packaging, v.storage, v.shelf_life_days,
       v.composition, v.processes, v.attributes, v.gtin, v.capacity, v.minimum_order, v.lead_time_days,
       b.id, b.name, b.region_code, b.business_scale, b.nib is not null
from (select p.created_at as key, p.id as id from product p
      where p.regency_code = '35.' || lpad(:regency::text, 2, '0')
        and exists (select from product_completeness c where c.product_id = p.id and c.profile = 'minimarket' and c.percent >= 80) and p.state = 'PUBLISHED' order by p.created_at desc, p.id desc limit 21) f
join product v on v.id = f.id join business b on b.id = v.business_id
order by f.key desc, f.id desc;
