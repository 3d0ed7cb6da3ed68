-- Counters, so that indicators cost the same at a thousand and at a million cases. There is a row for each cell that a question
-- can ask for where a business counts once in each, so that cells do not add up; where they do, the reader adds them up. In all
-- three tables shape says which of the columns say something: 1 province, 2 regency, 3 district; +4 kind, +8 kind and scheme;
-- +12 funding source; +24 within a category. kind is the type of a certificate, or the topic of a training.

-- What happened in a year, or in one of its quarters (triwulan); quarter 0 is the whole year.
create table flow_count (
    happening      text     not null,
    year           smallint not null,
    quarter        smallint not null,
    shape          smallint not null,
    region         text collate "C" not null,
    kind           text collate "C" not null,
    scheme         text collate "C" not null,
    funding_source text collate "C" not null,
    category       text collate "C" not null,
    -- cases; of ATTENDED persons
    items          int      not null,
    businesses     int      not null,
    products       int      not null,
    updated_at     timestamptz not null,
    primary key (happening, shape, year, quarter, region, kind, scheme, funding_source, category),
    constraint flow_count_happening check (happening in ('REGISTERED', 'ISSUED', 'REFUSED', 'ATTENDED'))
) with (fillfactor = 70);

-- How many cases took so many days from being registered to being issued; the last number of days stands for more, too. A case is
-- of one region, kind and scheme, so there are shapes 10 and 11 only.
create table duration_count (
    year       smallint not null,
    quarter    smallint not null,
    shape      smallint not null,
    region     text collate "C" not null,
    kind       text collate "C" not null,
    scheme     text collate "C" not null,
    days       smallint not null,
    cases      int      not null,
    updated_at timestamptz not null,
    primary key (shape, year, quarter, region, kind, scheme, days),
    constraint duration_count_days check (days between 0 and 1500)
) with (fillfactor = 70);

-- By how much the number of certificates that count (HOLDING), or of those of them that end within 90 days (ENDING), changed on
-- a day. How many there are on a day is a sum over years (span is empty), the months of its year (span 2026) and the days of its
-- month (span 2026-03), so a question adds up no more than some eighty rows for a cell, however many there are. A business is in one
-- region, so shapes with no region or a province are not kept: they are the sum of regencies.
create table stock_change (
    subject      text     not null,
    shape        smallint not null,
    span         text collate "C" not null,
    region       text collate "C" not null,
    kind         text collate "C" not null,
    category     text collate "C" not null,
    -- the first day of the year or month, or the day itself; -infinity for those whose begin nobody knows
    since        date     not null,
    certificates int      not null,
    businesses   int      not null,
    products     int      not null,
    updated_at   timestamptz not null,
    primary key (subject, shape, span, region, kind, category, since),
    constraint stock_change_subject check (subject in ('HOLDING', 'ENDING'))
) with (fillfactor = 70);

-- The catalog's tree of categories as it was last read: each with itself and all above it.
create table category_above (
    category text collate "C" not null,
    above    text collate "C" not null,
    primary key (category, above)
);

-- What lies in these is counted where it lay before, until it has been counted anew.
create table category_recount (
    category text collate "C" primary key,
    since    timestamptz not null
);

-- What each business adds to the counters, so that a change takes back just that.
create table counted_business (
    business_id  uuid primary key,
    -- [{"what", "on", "region", "kind", "scheme", "fund", "items", "days", "products": [{"id", "categories"}]}]
    happenings   jsonb not null default '[]',
    -- [{"id", "region", "kind", "holding", "ending", "products": [{"id", "categories", "holding", "ending"}]}]
    certificates jsonb not null default '[]'
);

create function days_of(periods jsonb) returns datemultirange language sql stable as $$
    select coalesce(range_agg(daterange((p ->> 'from')::date, (p ->> 'until')::date))
                        filter (where p ->> 'until' is null or p ->> 'from' < p ->> 'until'), '{}')
    from jsonb_array_elements(periods) as p
$$;

-- The categories of a product, as far as anybody has told.
create function categories_of(product uuid) returns jsonb language sql stable as $$
    select coalesce(jsonb_agg(distinct coalesce(a.above, p.category)), '[]')
    from known_product as p left join category_above as a on a.category = p.category
    where p.product_id = product and p.category is not null
$$;

-- What happened to a business. A case is in its region of then.
create function happenings_of(business uuid) returns jsonb language sql stable as $$
    select coalesce(jsonb_agg(to_jsonb(h) order by h.id, h.what), '[]')
    from (select c.id, step.what, step.day as on, c.region_code as region, c.type as kind, coalesce(c.scheme, 'STANDARD') as scheme,
                 c.funding_source as fund, 1 as items,
                 case step.what when 'ISSUED' then least(greatest(c.closed_on - c.registered_on, 0), 1500) end as days,
                 (select coalesce(jsonb_agg(jsonb_build_object('id', p.product_id, 'categories', categories_of(p.product_id))
                                            order by p.product_id), '[]')
                  from facilitation_case_product as p where p.case_id = c.id) as products
          from facilitation_case as c,
               (values ('REGISTERED'), ('ISSUED'), ('REFUSED')) as possible (what),
               lateral (select what, case what when 'REGISTERED' then c.registered_on else c.closed_on end) as step (what, day)
          where c.business_id = business and (step.what = 'REGISTERED' or step.what = c.state)
          union all
          select a.training_id, 'ATTENDED', t.starts_on, a.region_code, t.topic, 'STANDARD', '', a.men + a.women, null, '[]'
          from training_attendance as a join training as t on t.id = a.training_id
          where a.business_id = business and t.state = 'HELD') as h
$$;

-- The days on which each verified certificate of a business counts, as Meaning says: not while it is suspended, does not fit or
-- is renewed. A product is covered as long as the certificate counts but for other products' recipes.
create function certificates_of(business uuid) returns jsonb language sql stable as $$
    with place as (
        select coalesce((select region_code from known_business where business_id = business),
                        (select region_code from certificate where business_id = business order by created_at desc, id limit 1))
                   as region),
    paper as (
        select c.id, c.type,
               datemultirange(daterange(c.expires_on - 90, null)) as late,
               datemultirange(daterange(coalesce(c.filed_on, c.issued_on), null))
                   * datemultirange(daterange(null, c.expires_on + 1))
                   * datemultirange(daterange(null, c.revoked_on))
                   * datemultirange(daterange(null, (
                         select coalesce(r.filed_on, r.issued_on, (r.verified_at at time zone 'Asia/Jakarta')::date)
                         from certificate as r where r.supersedes = c.id and r.state in ('VERIFIED', 'SUSPENDED'))))
                   - days_of(c.suspensions) - days_of(c.moved) as days
        from certificate as c
        where c.business_id = business and c.verified_at is not null),
    covered as (
        select paper.id, p.product_id, days_of(p.outdated) as outdated, paper.days - days_of(p.outdated) as days
        from paper join certificate_product as p on p.certificate_id = paper.id),
    fitting as (
        select paper.id, paper.type, paper.late,
               paper.days - coalesce((select range_agg(outdated) from covered where covered.id = paper.id), '{}') as days,
               (select jsonb_agg(jsonb_build_object('id', product_id, 'categories', categories_of(product_id), 'holding', days,
                                                    'ending', case when paper.late <> '{(,)}' then days * paper.late else '{}' end)
                                 order by product_id)
                from covered where covered.id = paper.id) as products
        from paper)
    select coalesce(jsonb_agg(jsonb_build_object('id', id, 'region', region, 'kind', type, 'holding', days,
                                                 'ending', case when late <> '{(,)}' then days * late else '{}' end,
                                                 'products', coalesce(products, '[]')) order by id), '[]')
    from fitting, place
    where region is not null
$$;

-- The cells that something with these adds to, but for categories. Those are told together with a kind only.
create function flow_sections(region_code text, kind text, scheme text, fund text)
returns table (shape int, region text, of_kind text, of_scheme text, of_fund text, categories boolean) language sql immutable as $$
    select level + section.shape, left(region_code, width), section.kind, section.scheme, section.fund, section.categories
    from (values (0, 0), (1, 2), (2, 5), (3, 8)) as region (level, width),
         (values (0, '', '', '', true), (4, kind, '', '', true), (8, kind, scheme, '', false), (12, '', '', fund, false),
                 (16, kind, '', fund, false), (20, kind, scheme, fund, false)) as section (shape, kind, scheme, fund, categories)
    where length(region_code) >= width
$$;

-- The same for what is in one region only: its regency, or what is known of it, and its district.
create function levels(region_code text) returns table (shape int, region text) language sql immutable as $$
    select 2, left(region_code, 5) union all select 3, region_code where length(region_code) = 8
$$;

-- No category, and those of products; each once.
create function category_sections(products jsonb) returns table (shape int, category text) language sql immutable as $$
    select 0, '' union
    select 24, c from jsonb_array_elements(products) as p, jsonb_array_elements_text(p -> 'categories') as c
$$;

-- The cells that a business's happenings add to, as they are added up.
create function flow_cells(happenings jsonb) returns setof flow_count language sql stable as $$
    with happening as (
        select what, extract(year from "on")::smallint as year, quarter, s.shape, s.region, s.of_kind, s.of_scheme, s.of_fund,
               s.categories, items, products
        from jsonb_to_recordset(happenings)
                 as h (what text, "on" date, region text, kind text, scheme text, fund text, items int, products jsonb),
             unnest(array[0, extract(quarter from "on")]::smallint[]) as quarter,
             flow_sections(h.region, h.kind, h.scheme, h.fund) as s),
    counted as (
        select h.*, c.shape as within, c.category, 1 as business, null::text as product
        from happening as h join category_sections(h.products) as c on c.shape = 0 or h.categories
        union all
        select h.*, c.shape, c.category, 0, p ->> 'id'
        from happening as h cross join jsonb_array_elements(h.products) as p
             join category_sections(jsonb_build_array(p)) as c on c.shape = 0 or h.categories)
    select what, year, quarter, (shape + within)::smallint, region, of_kind, of_scheme, of_fund, category,
           coalesce(sum(items) filter (where business = 1), 0)::int, max(business), count(distinct product)::int, now()
    from counted
    group by what, year, quarter, shape + within, region, of_kind, of_scheme, of_fund, category
$$;

create function duration_cells(happenings jsonb) returns setof duration_count language sql stable as $$
    select extract(year from "on")::smallint, quarter, (l.shape + 8)::smallint, l.region, kind, scheme, days, count(*)::int, now()
    from jsonb_to_recordset(happenings) as h ("on" date, region text, kind text, scheme text, days smallint),
         unnest(array[0, extract(quarter from "on")]::smallint[]) as quarter,
         levels(h.region) as l
    where days is not null
    group by 1, 2, 3, 4, 5, 6, 7
$$;

-- The same of its certificates: each adds one from the first day of a time in which it counts, and takes it back after the last.
create function stock_cells(certificates jsonb) returns setof stock_change language sql stable as $$
    with paper as (
        select subject, l.shape + k.shape as shape, l.region, k.of_kind, p.products, days
        from jsonb_to_recordset(certificates)
                 as p (region text, kind text, holding datemultirange, ending datemultirange, products jsonb),
             levels(p.region) as l,
             lateral (values (0, ''), (4, p.kind)) as k (shape, of_kind),
             lateral (values ('HOLDING', p.holding), ('ENDING', p.ending)) as counting (subject, days)),
    certificate as (
        select subject, paper.shape + c.shape as shape, region, of_kind, c.category, days
        from paper, category_sections(paper.products) as c),
    product as (
        select subject, paper.shape + c.shape as shape, region, of_kind, c.category, p ->> 'id' as id,
               (p ->> lower(subject))::datemultirange as days
        from paper, jsonb_array_elements(paper.products) as p, category_sections(jsonb_build_array(p)) as c),
    counted as (
        select certificate.*, 1 as certificates, 0 as businesses, 0 as products from certificate
        union all
        select subject, shape, region, of_kind, category, range_agg(days), 0, 1, 0
        from certificate group by 1, 2, 3, 4, 5
        union all
        select subject, shape, region, of_kind, category, range_agg(days), 0, 0, 1
        from product group by 1, 2, 3, 4, 5, id),
    boundary as (
        select counted.*, coalesce(lower(time), '-infinity') as day, 1 as sign from counted, unnest(days) as time
        union all
        select counted.*, upper(time), -1 from counted, unnest(days) as time where not upper_inf(time))
    select subject, shape::smallint, span, region, of_kind, category, since, (sign * certificates)::int,
           (sign * businesses)::int, (sign * products)::int, now()
    from boundary,
         lateral (values ('', date_trunc('year', day::timestamp)::date),
                         (to_char(day, 'YYYY'), date_trunc('month', day::timestamp)::date),
                         (to_char(day, 'YYYY-MM'), day)) as grain (span, since)
    where isfinite(day) or span = ''
$$;

-- What a business added to the counters before and adds now.
create type recount as (happenings_were jsonb, happenings_are jsonb, certificates_were jsonb, certificates_are jsonb);

-- Brings the counters up to date with these businesses. Of two transactions the second waits, and then sees what the first
-- wrote, because each statement of a function has a snapshot of its own. Counters are changed table by table in the order of
-- their key, so that two transactions never wait for each other.
create function tally(ids uuid[]) returns void language plpgsql as $$
declare
    recounts recount[];
begin
    insert into counted_business (business_id) select distinct id from unnest(ids) as id order by id on conflict do nothing;
    perform from counted_business where business_id = any(ids) order by business_id for no key update;
    with known as materialized (
        select b.*, happenings_of(business_id) as happenings_are, certificates_of(business_id) as certificates_are
        from counted_business as b where business_id = any(ids)),
    kept as (
        update counted_business as b set happenings = happenings_are, certificates = certificates_are
        from known where b.business_id = known.business_id
            and (b.happenings, b.certificates) is distinct from (happenings_are, certificates_are))
    select array_agg((happenings, happenings_are, certificates, certificates_are)::recount) into recounts
    from known where (happenings, certificates) is distinct from (happenings_are, certificates_are);

    insert into flow_count
    select happening, year, quarter, shape, region, kind, scheme, funding_source, category, sum(items), sum(businesses),
           sum(products), now()
    from (select c.* from unnest(recounts) as r, flow_cells(r.happenings_are) as c where happenings_are <> happenings_were
          union all
          select c.happening, c.year, c.quarter, c.shape, c.region, c.kind, c.scheme, c.funding_source, c.category, -c.items,
                 -c.businesses, -c.products, c.updated_at
          from unnest(recounts) as r, flow_cells(r.happenings_were) as c where happenings_are <> happenings_were) as difference
    group by happening, shape, year, quarter, region, kind, scheme, funding_source, category
    having sum(items) <> 0 or sum(businesses) <> 0 or sum(products) <> 0
    order by happening, shape, year, quarter, region, kind, scheme, funding_source, category
    on conflict (happening, shape, year, quarter, region, kind, scheme, funding_source, category) do update
        set items = flow_count.items + excluded.items, businesses = flow_count.businesses + excluded.businesses,
            products = flow_count.products + excluded.products, updated_at = greatest(flow_count.updated_at, excluded.updated_at);

    insert into duration_count
    select year, quarter, shape, region, kind, scheme, days, sum(cases), now()
    from (select c.* from unnest(recounts) as r, duration_cells(r.happenings_are) as c where happenings_are <> happenings_were
          union all
          select c.year, c.quarter, c.shape, c.region, c.kind, c.scheme, c.days, -c.cases, c.updated_at
          from unnest(recounts) as r, duration_cells(r.happenings_were) as c where happenings_are <> happenings_were) as difference
    group by shape, year, quarter, region, kind, scheme, days
    having sum(cases) <> 0
    order by shape, year, quarter, region, kind, scheme, days
    on conflict (shape, year, quarter, region, kind, scheme, days) do update
        set cases = duration_count.cases + excluded.cases,
            updated_at = greatest(duration_count.updated_at, excluded.updated_at);

    insert into stock_change
    select subject, shape, span, region, kind, category, since, sum(certificates), sum(businesses), sum(products), now()
    from (select c.* from unnest(recounts) as r, stock_cells(r.certificates_are) as c where certificates_are <> certificates_were
          union all
          select c.subject, c.shape, c.span, c.region, c.kind, c.category, c.since, -c.certificates, -c.businesses,
                 -c.products, c.updated_at
          from unnest(recounts) as r, stock_cells(r.certificates_were) as c where certificates_are <> certificates_were) as difference
    group by subject, shape, span, region, kind, category, since
    having sum(certificates) <> 0 or sum(businesses) <> 0 or sum(products) <> 0
    order by subject, shape, span, region, kind, category, since
    on conflict (subject, shape, span, region, kind, category, since) do update
        set certificates = stock_change.certificates + excluded.certificates,
            businesses = stock_change.businesses + excluded.businesses, products = stock_change.products + excluded.products,
            updated_at = greatest(stock_change.updated_at, excluded.updated_at);
end
$$;

select tally(array_agg(distinct business_id))
from (select business_id from certificate union select business_id from facilitation_case
      union select business_id from training_attendance) as counted;
