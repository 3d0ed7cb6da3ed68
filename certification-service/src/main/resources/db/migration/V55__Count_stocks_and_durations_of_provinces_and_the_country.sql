-- Certificates on a day, and days that cases took, are counted for the whole country and for provinces too, as happenings are for
-- provinces: added up from regencies, what a question reads grew with the number of certificates until there were some for each
-- day of each regency. What is of one region only is in the country, its province, regency and district, as far as that is known.
create or replace function levels(region_code text) returns table (shape int, region text) language sql immutable as $$
    select level, left(region_code, width)
    from (values (0, 0), (1, 2), (2, 5), (3, 8)) as region (level, width)
    where length(region_code) >= width
$$;

insert into stock_change
select subject, shape - 2 + level, span, left(region, 2 * level), kind, category, since, sum(certificates), sum(businesses),
       sum(products), max(updated_at)
from stock_change, generate_series(0, 1) as level
where shape % 4 = 2
group by subject, shape, level, span, left(region, 2 * level), kind, category, since;

insert into duration_count
select year, quarter, shape - 2 + level, left(region, 2 * level), kind, scheme, days, sum(cases), max(updated_at)
from duration_count, generate_series(0, 1) as level
where shape % 4 = 2
group by year, quarter, shape, level, left(region, 2 * level), kind, scheme, days;

-- of those of which only the province is known
delete from stock_change where shape % 4 = 2 and length(region) < 5;
delete from duration_count where shape % 4 = 2 and length(region) < 5;
