-- What one kind of retailer needs to know before it looks at a product. The codes are those of the requirement profiles of
-- retailers.
create table completeness_profile (
    code         text   primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 40),
    version      bigint not null default 0,
    name_en      text   not null check (length(name_en) between 1 and 120),
    name_id      text   not null check (length(name_id) between 1 and 120),
    -- [{"field": "photos", "minimum": 3, "categories": ["FOOD_BEVERAGE"], "weight": 1, "reason": {"en": …, "id": …}}]
    requirements jsonb  not null check (jsonb_typeof(requirements) = 'array')
);

-- Products that are to be measured anew: those after the last one measured, all of them or those of some categories.
create table completeness_recompute (
    id         uuid        primary key,
    profile    text,
    categories jsonb       check (jsonb_typeof(categories) = 'array'),
    since      timestamptz not null,
    last       uuid,
    done       bigint      not null default 0,
    total      bigint      not null
);

create temporary table requirement (
    rank int generated always as identity, profiles text[], field text, minimum int, categories text[], weight int,
    en text, id text
) on commit drop;
insert into requirement (profiles, field, minimum, categories, weight, en, id) values
    ('{generic,minimarket,supermarket,souvenir-shop,hotel}', 'description', null, '{}', 1,
     'buyers read it first', 'dibaca pembeli pertama kali'),
    ('{generic}', 'photos', 1, '{}', 2, 'nobody buys what he cannot see', 'produk tanpa foto tidak dilirik'),
    ('{minimarket,supermarket,souvenir-shop,hotel}', 'photos', 3, '{}', 2,
     'retailers want to see it from at least three sides', 'ritel ingin melihatnya dari paling sedikit tiga sisi'),
    ('{generic,minimarket,supermarket,souvenir-shop,hotel}', 'retailPriceIdr', null, '{}', 1,
     'what the customer pays', 'harga yang dibayar pelanggan'),
    ('{generic,minimarket,supermarket,souvenir-shop,hotel}', 'composition', null, '{FOOD_BEVERAGE,COSMETIC_HERBAL}', 2,
     'labels must list the ingredients', 'label wajib memuat daftar bahan'),
    ('{generic,minimarket,supermarket,souvenir-shop,hotel}', 'netContent', null, '{FOOD_BEVERAGE,COSMETIC_HERBAL}', 1,
     'labels must state the net content', 'label wajib memuat isi bersih'),
    ('{generic,minimarket,supermarket,souvenir-shop,hotel}', 'shelfLifeDays', null, '{FOOD_BEVERAGE,COSMETIC_HERBAL}', 1,
     'how long it can lie on a shelf', 'berapa lama dapat dipajang'),
    ('{generic,minimarket,supermarket,souvenir-shop,hotel}', 'storage', null, '{FOOD_BEVERAGE}', 1,
     'how it has to be kept', 'cara menyimpannya'),
    ('{minimarket,supermarket,souvenir-shop}', 'brand', null, '{}', 1, 'required on the shelf', 'diperlukan di rak toko'),
    ('{minimarket,supermarket,souvenir-shop}', 'packaging', null, '{}', 1, 'how it stands on a shelf', 'cara memajangnya'),
    ('{minimarket,supermarket}', 'gtin', null, '{}', 1,
     'chains scan every item at their tills', 'jaringan toko memindai setiap barang di kasir'),
    ('{minimarket,supermarket,souvenir-shop,hotel}', 'producerPriceIdr', null, '{}', 1,
     'what the retailer pays', 'harga yang dibayar ritel'),
    ('{minimarket,supermarket,souvenir-shop,hotel}', 'capacity', null, '{}', 1,
     'whether all shops can be supplied', 'apakah semua toko dapat dipasok'),
    ('{minimarket,supermarket,souvenir-shop,hotel}', 'minimumOrder', null, '{}', 1,
     'the smallest order', 'pemesanan paling sedikit'),
    ('{minimarket,supermarket,souvenir-shop,hotel}', 'leadTimeDays', null, '{}', 1,
     'how long a delivery takes', 'lama pengiriman'),
    ('{minimarket,supermarket,souvenir-shop,hotel}', 'attributes.allergens', null, '{FOOD_BEVERAGE}', 1,
     'guests and customers must be warned', 'pelanggan dan tamu harus diperingatkan'),
    ('{minimarket}', 'attributes.nutritionFacts', null, '{FOOD_BEVERAGE}', 1,
     'required by minimarkets', 'diminta oleh minimarket'),
    ('{supermarket}', 'attributes.nutritionFacts', null, '{FOOD_BEVERAGE}', 1,
     'required by supermarkets', 'diminta oleh supermarket'),
    ('{souvenir-shop}', 'story', null, '{}', 1,
     'a souvenir is bought for its story', 'oleh-oleh dibeli karena ceritanya'),
    ('{souvenir-shop}', 'attributes.motif', null, '{BATIK,TRADITIONAL_TEXTILE}', 1,
     'visitors ask what the motif means', 'pengunjung bertanya arti motifnya'),
    ('{hotel}', 'attributes.usageInstruction', null, '{COSMETIC_HERBAL}', 1,
     'guests must know how to use it', 'tamu harus tahu cara memakainya');

insert into completeness_profile (code, name_en, name_id, requirements)
select code, en, id,
       (select jsonb_agg(jsonb_build_object('field', r.field, 'minimum', r.minimum, 'categories', to_jsonb(r.categories),
                                            'weight', r.weight, 'reason', jsonb_build_object('en', r.en, 'id', r.id))
                         order by r.rank)
        from requirement r where profile.code = any (r.profiles))
from (values ('generic', 'Any retailer', 'Ritel umum'),
             ('souvenir-shop', 'Souvenir shop', 'Toko oleh-oleh'),
             ('minimarket', 'Minimarket chain', 'Jaringan minimarket'),
             ('supermarket', 'Supermarket', 'Supermarket'),
             ('hotel', 'Hotel', 'Hotel')) as profile (code, en, id);

-- Products that are here already are measured as soon as the service runs.
with all_products as (
    insert into completeness_recompute (id, since, total)
    select gen_random_uuid(), now(), count(*) from product having count(*) > 0
    returning id
)
insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
select 'recompute-completeness', id::text,
       convert_to(jsonb_build_object('subject', id, 'by', 'system', 'roles', jsonb_build_array())::text, 'UTF8'),
       now(), false, 1
from all_products;
