-- Counters, so that statistics cost the same at ten thousand and at a million products. There is a row for each cell that a
-- question can ask for; scale and state are never summed over, because the reader can add those few rows up.
create table statistic (
    -- which of the columns below say something: 1 province, 2 regency, 3 district; +4 within a category, +8 of the category itself;
    -- +12 fostered by an organisation; +24 in an inclusive community
    shape           smallint    not null,
    region          text collate "C" not null,
    category        text collate "C" not null,
    organisation    text collate "C" not null,
    inclusion_group text collate "C" not null,
    business_scale  text collate "C" not null,
    -- for businesses: DRAFT when only a draft puts them into the category
    state           text collate "C" not null,
    businesses      int         not null,
    products        int         not null,
    updated_at      timestamptz not null,
    primary key (shape, region, category, organisation, inclusion_group, business_scale, state)
) with (fillfactor = 70);

-- What each business adds to the counters, so that a change takes back just that.
create table counted_business (
    business_id      uuid primary key references business,
    region_code      text collate "C",
    business_scale   text,
    organisations    text[] not null default '{}',
    inclusion_groups text[] not null default '{}',
    -- [{"kind": 0 any category, 4 within one, 8 it itself, "category", "state", "businesses", "products"}]
    parts            jsonb  not null default '[]'
);

-- What businesses add now. One is in a category that it declares or has a product in which is not archived, and in all above.
create function counted_now(ids uuid[]) returns setof counted_business language sql stable as $$
    with recursive path (category, above) as (
        select code, code from category
        union all
        select path.category, category.parent from path join category on category.code = path.above
        where category.parent is not null),
    place (business_id, category, state, products) as (
        select business_id, category, state, count(*) from product
        where business_id = any(ids) and merged_into is null group by 1, 2, 3
        union all
        select id, declared, 'PUBLISHED', 0 from business, jsonb_array_elements_text(categories) as declared
        where id = any(ids)),
    key (business_id, kind, category, state, products) as (
        select business_id, 0, '', state, products from place
        union all
        select unnest(ids), 0, '', 'PUBLISHED', 0
        union all
        select business_id, 4, above, state, products from place join path using (category)
        union all
        select business_id, 8, category, state, products from place),
    part as (
        select business_id, kind, category, state, sum(products) as products,
               case state when 'PUBLISHED' then 1
                          when 'DRAFT' then 1 - max(max((state = 'PUBLISHED')::int)) over (partition by business_id, kind, category)
                          else 0 end as businesses
        from key group by business_id, kind, category, state)
    select id, region_code, business_scale,
           array(select distinct f ->> 'organisation' from jsonb_array_elements(fostered_by) as f where f ->> 'until' is null),
           array(select distinct m ->> 'name' from jsonb_array_elements(memberships) as m where m ->> 'kind' = 'INCLUSIVE_COMMUNITY'),
           case when state = 'MERGED' then '[]' else adds.parts end
    from business
    join (select business_id, jsonb_agg(jsonb_build_object('kind', kind, 'category', category, 'state', state,
                                                           'businesses', businesses, 'products', products)) as parts
          from part group by business_id) as adds on adds.business_id = business.id
    where id = any(ids)
$$;

-- The cells that a business adds to.
create function counted_cells(region_code text, business_scale text, organisations text[], inclusion_groups text[], parts jsonb)
returns setof statistic language sql stable as $$
    select level + part.kind + cross_section.kind, left(region_code, width), part.category, organisation, inclusion_group,
           business_scale, part.state, part.businesses, part.products, now()
    from (values (0, 0), (1, 2), (2, 5), (3, 8)) as region (level, width),
         (select 0, '', ''
          union all select 12, organisation, '' from unnest(organisations) as organisation
          union all select 24, '', inclusion_group from unnest(inclusion_groups) as inclusion_group)
             as cross_section (kind, organisation, inclusion_group),
         jsonb_to_recordset(parts) as part (kind int, category text, state text, businesses int, products int)
    where length(region_code) >= width
$$;

-- Brings the counters up to date with these businesses. Of two transactions the second waits, and then sees what the first
-- wrote, because each statement of a function has a snapshot of its own. Counters are changed in the order of their key, so
-- that two transactions never wait for each other.
create function tally(ids uuid[]) returns void language plpgsql as $$
begin
    insert into counted_business (business_id) select distinct id from unnest(ids) as id order by id on conflict do nothing;
    perform from counted_business where business_id = any(ids) order by business_id for no key update;
    with now as materialized (select * from counted_now(ids)),
    difference as (
        select shape, region, category, organisation, inclusion_group, business_scale, state,
               sum(businesses) as businesses, sum(products) as products
        from (select cell.* from now as n,
                     counted_cells(n.region_code, n.business_scale, n.organisations, n.inclusion_groups, n.parts) as cell
              union all
              select shape, region, category, organisation, inclusion_group, cell.business_scale, state, -businesses, -products, updated_at
              from counted_business as b,
                   counted_cells(b.region_code, b.business_scale, b.organisations, b.inclusion_groups, b.parts) as cell
              where b.business_id = any(ids)) as change
        group by 1, 2, 3, 4, 5, 6, 7
        having sum(businesses) <> 0 or sum(products) <> 0),
    counted as (
        insert into statistic
        select shape, region, category, organisation, inclusion_group, business_scale, state, businesses, products, now()
        from difference order by 1, 2, 3, 4, 5, 6, 7
        on conflict (shape, region, category, organisation, inclusion_group, business_scale, state) do update
            set businesses = statistic.businesses + excluded.businesses, products = statistic.products + excluded.products,
                updated_at = greatest(statistic.updated_at, excluded.updated_at))
    update counted_business as b
    set region_code = now.region_code, business_scale = now.business_scale, organisations = now.organisations,
        inclusion_groups = now.inclusion_groups, parts = now.parts
    from now where b.business_id = now.business_id;
end
$$;

select tally(array_agg(id)) from business;
