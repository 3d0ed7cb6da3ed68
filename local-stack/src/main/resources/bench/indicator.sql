select exists (select from indicator_fact_to_count);
select left(c.region, 5), c.happening, sum(c.items), sum(c.amount_idr), sum(c.products), sum(c.businesses), max(c.changed_at)
from indicator_count as c
where c.happening = any (array['ACCEPTED', 'DECIDED']) and c.period = any (array[to_char(now(), 'YYYY')]) and length(c.region) = 5
  and exists (select from unnest(array['']) as mine (code) where starts_with(c.region, mine.code))
  and c.round_id = '' and c.retailer = '' and c.category_group = ''
group by 1, 2;
select '', c.happening, sum(c.items), sum(c.amount_idr), sum(c.products), sum(c.businesses), max(c.changed_at)
from indicator_count as c
where c.happening = any (array['ACCEPTED', 'DECIDED']) and c.period = any (array[to_char(now(), 'YYYY')]) and c.region = any (array[''])
  and c.round_id = '' and c.retailer = '' and c.category_group = ''
group by 1, 2;
