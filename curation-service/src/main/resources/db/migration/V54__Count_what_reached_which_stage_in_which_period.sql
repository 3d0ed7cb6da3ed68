-- Counters for annual reports. What happens is noted in the transaction in which it happens, which costs one insert and makes
-- nobody wait; whoever asks for figures adds first to the counters what was noted since. So figures are exact, and cost the same
-- at any number of submissions.
create table indicator_fact (
    id             bigint generated always as identity primary key,
    happening      text     not null check (happening in ('SUBMITTED', 'REVIEWED', 'ACCEPTED', 'DECIDED', 'DECLINED_FOR',
                                                          'AGAIN_DECIDED', 'AGAIN_ACCEPTED', 'ON_SHELF', 'SOLD')),
    -- the reason of a decline; empty for all else
    code           text     not null,
    day            date     not null,
    submission_id  uuid     not null references submission,
    round_id       uuid     not null references round,
    retailers      text[]   not null,
    -- whether it counts for any retailer as well, or for those named alone
    for_any        boolean  not null,
    category_group text     not null,
    region         text collate "C" not null,
    product_id     uuid     not null,
    business_id    uuid     not null,
    -- below zero for what does not stand any more
    items          bigint   not null,
    amount_idr     bigint   not null default 0,
    counted        boolean  not null default false
);

create index indicator_fact_to_be_counted on indicator_fact (id) where not counted;
create index indicator_fact_by_product on indicator_fact (product_id, happening, code);
create index indicator_fact_by_business on indicator_fact (business_id, happening, code);
create index indicator_fact_by_submission on indicator_fact (submission_id, happening);

-- A row for each cell that a question can ask for, because distinct products and businesses do not add up. Empty in a column means
-- all of them; regions are provinces, regencies and districts; a round is told apart without a region.
create table indicator_count (
    happening      text        not null,
    -- 2026, 2026-Q4 or 2026-11
    period         text collate "C" not null,
    region         text collate "C" not null,
    round_id       text        not null,
    retailer       text        not null,
    category_group text        not null,
    code           text        not null,
    items          bigint      not null,
    amount_idr     bigint      not null,
    products       bigint      not null,
    businesses     bigint      not null,
    changed_at     timestamptz not null,
    primary key (happening, period, region, round_id, retailer, category_group, code)
) with (fillfactor = 70);

create index indicator_count_by_round on indicator_count (happening, period, round_id) where round_id <> '';
create index round_by_opening on round (opened_at) where opened_at is not null;

-- The cells that a fact adds to.
create function indicator_cells(f indicator_fact)
returns table (period text, first_day date, end_day date, region text, round_id text, retailer text, category_group text)
language sql stable as $$
    select p.label, p.first_day, p.end_day, place.region, place.round, r.retailer, g.category_group
    from (values (to_char(f.day, 'YYYY'), date_trunc('year', f.day)::date, (date_trunc('year', f.day) + interval '1 year')::date),
                 (to_char(f.day, 'YYYY-"Q"Q'), date_trunc('quarter', f.day)::date,
                  (date_trunc('quarter', f.day) + interval '3 months')::date),
                 (to_char(f.day, 'YYYY-MM'), date_trunc('month', f.day)::date,
                  (date_trunc('month', f.day) + interval '1 month')::date)) as p (label, first_day, end_day),
         (select left(f.region, width), '' from (values (0), (2), (5), (8)) as level (width) where length(f.region) >= width
          union all select '', f.round_id::text) as place (region, round),
         unnest(case when f.for_any then array[''] else array[]::text[] end || f.retailers) as r (retailer),
         (values (''), (f.category_group)) as g (category_group)
$$;

-- What is to be added to the counters. Of a round under seal nothing is told before it is closed, not even how much there is.
create view indicator_fact_to_count as
    select f.* from indicator_fact as f join round as r on r.id = f.round_id
    where not f.counted and (not r.sealed or r.closed_at is not null);

-- Adds the next facts to the counters; how many it were. One at a time: whoever calls holds the lock on it. To compile the
-- statement takes longer than to run it.
create function count_indicator_facts(most integer) returns integer language sql volatile set jit = off as $$
    with batch as (
        select f.* from indicator_fact as f where f.id in (
            select id from indicator_fact_to_count order by id limit most)),
    cell as (
        select b.*, c.period, c.first_day, c.end_day, c.region as cell_region, c.round_id as cell_round, c.retailer,
               c.category_group as cell_group
        from batch as b cross join lateral indicator_cells(b) as c),
    told as (
        select cell.*,
               items >= 0 and not exists (
                   select from indicator_fact as e
                   where e.product_id = cell.product_id and e.happening = cell.happening and e.code = cell.code
                     and e.counted and e.items >= 0 and e.day >= cell.first_day and e.day < cell.end_day
                     and starts_with(e.region, cell.cell_region)
                     and cell.cell_round in ('', e.round_id::text) and cell.cell_group in ('', e.category_group)
                     and case cell.retailer when '' then e.for_any else cell.retailer = any (e.retailers) end) as new_product,
               items >= 0 and not exists (
                   select from indicator_fact as e
                   where e.business_id = cell.business_id and e.happening = cell.happening and e.code = cell.code
                     and e.counted and e.items >= 0 and e.day >= cell.first_day and e.day < cell.end_day
                     and starts_with(e.region, cell.cell_region)
                     and cell.cell_round in ('', e.round_id::text) and cell.cell_group in ('', e.category_group)
                     and case cell.retailer when '' then e.for_any else cell.retailer = any (e.retailers) end) as new_business
        from cell),
    tally as (
        insert into indicator_count (happening, period, region, round_id, retailer, category_group, code, items, amount_idr,
                                     products, businesses, changed_at)
        select happening, period, cell_region, cell_round, retailer, cell_group, code, sum(items), sum(amount_idr),
               count(distinct product_id) filter (where new_product), count(distinct business_id) filter (where new_business), now()
        from told
        group by happening, period, cell_region, cell_round, retailer, cell_group, code
        on conflict (happening, period, region, round_id, retailer, category_group, code) do update
            set items = indicator_count.items + excluded.items,
                amount_idr = indicator_count.amount_idr + excluded.amount_idr,
                products = indicator_count.products + excluded.products,
                businesses = indicator_count.businesses + excluded.businesses,
                changed_at = excluded.changed_at),
    marked as (
        update indicator_fact set counted = true where id = any (array(select id from batch)) returning 1)
    select count(*)::integer from marked
$$;
