\set kind random(1, 4)
select unnest(tsvector_to_array(words_of((array['keripik', 'sambal', 'kopi', 'kain'])[:kind]))) as stem \gset
select v.id, v.version, v.created_at, v.updated_at, v.state, v.revision, v.composition_revision, v.name, v.brand, v.category,
       v.description, v.story, v.retail_price_idr, v.producer_price_idr, v.net_content, v.packaging, v.storage, v.shelf_life_days,
       v.composition, v.processes, v.attributes, v.gtin, v.capacity, v.minimum_order, v.lead_time_days,
       b.id, b.name, b.region_code, b.business_scale, b.nib is not null
from (select p.created_at as key, p.id as id from product p
      join product_word w0 on w0.word = :stem and w0.created_at = p.created_at and w0.product_id = p.id and w0.published = true
      where 1 = 1 and p.state = 'PUBLISHED' order by p.created_at desc, p.id desc limit 21) f
join product v on v.id = f.id join business b on b.id = v.business_id
order by f.key desc, f.id desc;
