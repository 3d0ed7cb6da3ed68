-- Rows for the benchmark of the catalog. :businesses, :products and :rare_words are put in by the launcher.
-- Ids count up (…-7000-… businesses, …-7001-… products), so that the requests can name them.
-- The launcher has made sure that what is cleared away is an earlier benchmark's.
-- The audit of who read contacts goes with the businesses; otherwise nothing may clear it.
alter table contact_read disable trigger user;
truncate business, known_word, product_word, statistic cascade;
alter table contact_read enable trigger user;

-- The n-th made-up word, in syllables as Indonesian has them. Neighbours are far apart, so that few words differ by a letter only.
create or replace function bench_word(n int) returns text language sql immutable parallel safe as $$
    select s[1 + h % 20] || s[1 + h / 20 % 20] || s[1 + h / 400 % 20] || s[1 + h / 8000 % 20] || s[1 + h / 160000 % 20]
    from (select (n * 7919::bigint % 3200000)::int as h,
                 array['ba', 'den', 'ki', 'lo', 'mu', 'pa', 'ri', 'sa', 'tu', 'wan', 'ge', 'ja', 'ku', 'ler', 'no', 'ra', 'si', 'tem', 'yu', 'cok'] as s)
$$;

-- From 1 to n, the k-th with a frequency of about 1/k (Zipf's law), as the words of a language have; always the same for one row.
create or replace function bench_pick(row_number bigint, n int, salt int) returns int language sql immutable parallel safe as $$
    select least(n, ceil(power(n, (hashint8extended(row_number, salt) & 1048575) / 1048576.0))::int)
$$;

-- What the application's triggers do row by row is done here for all rows at once, and the indexes are built at the end.
alter table product disable trigger user;
alter table business disable trigger user;
create temporary table set_aside on commit drop as
select indexname, indexdef from pg_indexes where tablename in ('product', 'product_completeness') and indexdef like 'CREATE INDEX%';
do $$ declare i record; begin
    for i in select indexname from set_aside loop execute 'drop index ' || i.indexname; end loop;
end $$;

insert into business (id, version, created_at, updated_at, name, nib, region_code, business_scale, scale_basis, kbli, fostered_by, memberships)
select ('019a0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 0, moment, moment,
       'Contoh ' || (array['Dapur', 'Rumah', 'Griya', 'Sanggar', 'Berkah', 'Sari', 'Sumber', 'Karya'])[1 + n % 8] || ' '
           || initcap(bench_word(100000 + bench_pick(n, 20000, 1))),
       (9800000000000 + n)::text, district.codes[1 + n % cardinality(district.codes)],
       (array['MICRO', 'MICRO', 'MICRO', 'SMALL', 'MEDIUM'])[1 + n % 5], 'SALES', '[]',
       case when n % 3 = 0 then jsonb_build_array(jsonb_build_object(
           'organisation', 'dinas-' || left(district.codes[1 + n % cardinality(district.codes)], 5), 'since', '2024-01-01', 'until', null))
           else '[]' end, '[]'
from generate_series(1, :businesses) as n,
     (select array_agg(code order by code) as codes from region where level = 'DISTRICT' and code like '35.%') as district,
     lateral (select now() - n * interval '1 second' as moment) as at;

create temporary table bench_text on commit drop as
select n as number, (select string_agg(bench_word(20000 + bench_pick(n * 100 + k, 20000, 2)), ' ') from generate_series(1, 12) as k) as description,
       (select string_agg(bench_word(20000 + bench_pick(n * 100 + k, 20000, 3)), ' ') from generate_series(1, 25) as k) as story
from generate_series(0, 996) as n;
analyze bench_text;

-- Seven products in a row are of one category, so that neither age nor region goes with it; n / 7 % 10 = 0 is batik.
-- A name is a kind (the third, keripik, is in every ninth), a flavour or pattern, and a word of its own.
insert into product (id, version, created_at, updated_at, business_id, region_code, state, revision, composition_revision, name,
                     brand, category, product_group, description, story, retail_price_idr, producer_price_idr, net_content, packaging, storage,
                     shelf_life_days, composition, processes, attributes, capacity, minimum_order, lead_time_days, name_words, all_words)
select id, 0, moment, moment, business_id, region_code,
       case when n % 20 = 3 then 'DRAFT' when n % 50 = 1 then 'ARCHIVED' else 'PUBLISHED' end, 1, 1, name, brand, category,
       product_root(category), description, story, 10000 + n % 90 * 5000, 6000 + n % 90 * 3000, '{"value": 150, "unit": "g"}',
       'STANDING_POUCH', 'AMBIENT', 180, '[{"ingredient": "kedelai", "origin": "PLANT"}, {"ingredient": "garam", "origin": "MINERAL"}]',
       '["FRYING"]', '{"allergens": ["SOY"]}', '{"perMonth": 2000, "unit": "pack"}', 50, 7,
       words_of(name, brand, maker), words_of(name, brand, maker, description, story)
from (select n, ('019a0000-0000-7001-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id, now() - n * interval '1 second' as moment,
             business.id as business_id, business.region_code, business.name as maker,
             initcap((array['batik', 'kue', 'keripik', 'sambal', 'kopi', 'kain', 'tas', 'dodol', 'kerupuk', 'teh', 'abon', 'sirup', 'madu',
                            'ukiran', 'anyaman', 'tenun', 'sepatu', 'roti', 'bakpia', 'rendang', 'tahu', 'tempe', 'jahe', 'gula', 'selai',
                            'kacang', 'emping', 'rempeyek', 'gerabah', 'wayang', 'topeng', 'dompet', 'syal', 'jamu', 'lilin', 'sabun',
                            'bumbu', 'kecap', 'cuka', 'permen'])[bench_pick(n, 40, 4)])
                 || ' ' || initcap(bench_word(1000 + bench_pick(n, 800, 5)))
                 || ' ' || initcap(bench_word(50000 + bench_pick(n, :rare_words, 6))) as name,
             'Cap ' || initcap(bench_word(140000 + (n % 5000)::int)) as brand,
             (array['BATIK_CLOTH', 'SNACK', 'WOOD_CRAFT', 'BAKERY', 'BATIK_APPAREL', 'BEVERAGE', 'BAG', 'SAUCE_SEASONING', 'CERAMIC_CRAFT', 'SWEETS'])
                 [1 + n / 7 % 10] as category,
             text.description, case when n % 2 = 0 then text.story end as story
      from generate_series(1, :products::bigint) as n
      join business on business.id = ('019a0000-0000-7000-8000-' || lpad(to_hex(1 + (n - 1) % :businesses), 12, '0'))::uuid
      join bench_text as text on text.number = n % 997) as made;

insert into product_completeness (product_id, profile, percent, missing)
select id, profile, 40 + 5 * ((hashtextextended(id::text || profile, 0) & 1023) % 13), '[]'
from product, unnest(array['generic', 'minimarket', 'souvenir-shop', 'hotel']) as profile
on conflict do nothing;

insert into product_word (word, created_at, product_id, published)
select word, created_at, id, state = 'PUBLISHED' from product, unnest(tsvector_to_array(name_words)) as word order by 1, 2, 3;

insert into known_word
select distinct word from (
    select regexp_split_to_table(lower(name || ' ' || brand), '[^[:alnum:]]+') as word from product
    union select regexp_split_to_table(lower(name), '[^[:alnum:]]+') from business) as words
where length(word) between 3 and 40;

do $$ declare i record; begin
    for i in select indexdef from set_aside loop execute i.indexdef; end loop;
end $$;
select tally(array_agg(id)) from business;
alter table product enable trigger user;
alter table business enable trigger user;

analyze business;
analyze product;
analyze product_completeness;
analyze known_word;
analyze statistic;
analyze product_word;
