-- three ranks, since the first two find nothing
\set kind random(1, 4)
select p.id, p.version, p.created_at, p.updated_at, p.state, p.revision, p.composition_revision, p.name, p.brand, p.category,
       p.description, p.story, p.retail_price_idr, p.producer_price_idr, p.net_content, p.packaging, p.storage, p.shelf_life_days,
       p.composition, p.processes, p.attributes, p.gtin, p.capacity, p.minimum_order, p.lead_time_days,
       b.id, b.name, b.region_code, b.business_scale, b.nib is not null
from product p join business b on b.id = p.business_id
where p.name_words @@ plainto_tsquery('pg_catalog.indonesian', (array['kripik', 'sambel', 'koppi', 'kian'])[:kind]) and p.state = 'PUBLISHED'
order by p.created_at desc, p.id desc limit 21;
select p.id, p.version, p.created_at, p.updated_at, p.state, p.revision, p.composition_revision, p.name, p.brand, p.category,
       p.description, p.story, p.retail_price_idr, p.producer_price_idr, p.net_content, p.packaging, p.storage, p.shelf_life_days,
       p.composition, p.processes, p.attributes, p.gtin, p.capacity, p.minimum_order, p.lead_time_days,
       b.id, b.name, b.region_code, b.business_scale, b.nib is not null
from product p join business b on b.id = p.business_id
where p.all_words @@ plainto_tsquery('pg_catalog.indonesian', (array['kripik', 'sambel', 'koppi', 'kian'])[:kind]) and not p.name_words @@ plainto_tsquery('pg_catalog.indonesian', (array['kripik', 'sambel', 'koppi', 'kian'])[:kind]) and p.state = 'PUBLISHED'
order by coalesce(p.created_at, p.created_at) desc, p.id desc limit 21;
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
select p.id, p.version, p.created_at, p.updated_at, p.state, p.revision, p.composition_revision, p.name, p.brand, p.category,
       p.description, p.story, p.retail_price_idr, p.producer_price_idr, p.net_content, p.packaging, p.storage, p.shelf_life_days,
       p.composition, p.processes, p.attributes, p.gtin, p.capacity, p.minimum_order, p.lead_time_days,
       b.id, b.name, b.region_code, b.business_scale, b.nib is not null
from product p join business b on b.id = p.business_id
where p.all_words @@ to_tsquery('pg_catalog.indonesian', (array['keripik', 'sambal', 'kopi', 'kain'])[:kind]) and not p.all_words @@ plainto_tsquery('pg_catalog.indonesian', (array['kripik', 'sambel', 'koppi', 'kian'])[:kind]) and p.state = 'PUBLISHED'
order by p.created_at desc, p.id desc limit 21;
