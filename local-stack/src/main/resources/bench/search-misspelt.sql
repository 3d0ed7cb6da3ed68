-- three ranks, since the first two find nothing
\set kind random(1, 4)
select unnest(tsvector_to_array(words_of((array['kripik', 'sambel', 'koppi', 'kian'])[:kind]))) as stem \gset
select v.id, v.version, v.created_at, v.updated_at, v.state, v.revision, v.composition_revision, v.name, v.brand, v.category,
       v.description, v.story, v.retail_price_idr, v.producer_price_idr, v.net_content, v.packaging, v.storage, v.shelf_life_days,
       v.composition, v.processes, v.attributes, v.gtin, v.capacity, v.minimum_order, v.lead_time_days,
       b.id, b.name, b.region_code, b.business_scale, b.nib is not null
from (select p.created_at as key, p.id as id from product p
      join product_word w0 on w0.word = :stem and w0.created_at = p.created_at and w0.product_id = p.id and w0.published = true
      where 1 = 1 and p.state = 'PUBLISHED' order by p.created_at desc, p.id desc limit 21) f
join product v on v.id = f.id join business b on b.id = v.business_id
order by f.key desc, f.id desc;
select v.id, v.version, v.created_at, v.updated_at, v.state, v.revision, v.composition_revision, v.name, v.brand, v.category,
       v.description, v.story, v.retail_price_idr, v.producer_price_idr, v.net_content, v.packaging, v.storage, v.shelf_life_days,
       v.composition, v.processes, v.attributes, v.gtin, v.capacity, v.minimum_order, v.lead_time_days,
       b.id, b.name, b.region_code, b.business_scale, b.nib is not null
from (select coalesce(p.created_at, p.created_at) as key, p.id as id from product p
      where p.all_words @@ plainto_tsquery('pg_catalog.indonesian', (array['kripik', 'sambel', 'koppi', 'kian'])[:kind]) and not p.name_words @@ plainto_tsquery('pg_catalog.indonesian', (array['kripik', 'sambel', 'koppi', 'kian'])[:kind]) and p.state = 'PUBLISHED' order by coalesce(p.created_at, p.created_at) desc, p.id desc limit 21) f
join product v on v.id = f.id join business b on b.id = v.business_id
order by f.key desc, f.id desc;
with frequent as materialized (
    select cast(cast(most_common_elems as text) as text[]) as stems from pg_stats
    where schemaname = current_schema and tablename = 'product' and attname = 'all_words')
select typed.word, meant.word, coalesce(tsvector_to_array(words_of(meant.word)) && (select stems from frequent), false)
from unnest(string_to_array((array['kripik', 'sambel', 'koppi', 'kian'])[:kind], ' ')) with ordinality as typed (word, number), lateral (
    select typed.word
    union all (
    select near.word from (
        select known.word from known_word known where without_a_letter(known.word) && without_a_letter(typed.word)
        union all (
        select known.word from known_word known
        where known.word >= typed.word collate "C" and known.word < typed.word || chr(1114109) collate "C"
        order by known.word limit 10)) as near
    where near.word <> typed.word and typed.number <= 8 and length(typed.word) between 3 and 40
    group by near.word order by similarity(near.word, typed.word) desc, near.word limit 3)) as meant (word);
select v.id, v.version, v.created_at, v.updated_at, v.state, v.revision, v.composition_revision, v.name, v.brand, v.category,
       v.description, v.story, v.retail_price_idr, v.producer_price_idr, v.net_content, v.packaging, v.storage, v.shelf_life_days,
       v.composition, v.processes, v.attributes, v.gtin, v.capacity, v.minimum_order, v.lead_time_days,
       b.id, b.name, b.region_code, b.business_scale, b.nib is not null
from (select p.created_at as key, p.id as id from product p
      where p.all_words @@ to_tsquery('pg_catalog.indonesian', (array['keripik', 'sambal', 'kopi', 'kain'])[:kind]) and not p.all_words @@ plainto_tsquery('pg_catalog.indonesian', (array['kripik', 'sambel', 'koppi', 'kian'])[:kind]) and p.state = 'PUBLISHED' order by p.created_at desc, p.id desc limit 21) f
join product v on v.id = f.id join business b on b.id = v.business_id
order by f.key desc, f.id desc;
