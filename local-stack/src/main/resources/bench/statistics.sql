\set regency random(1, 29)
select s.region, s.category, s.organisation, s.inclusion_group, s.business_scale, '', sum(s.businesses), max(s.updated_at)
from statistic s
where s.shape = 6 and s.category in (select code from category where parent is null) and s.state = 'PUBLISHED'
  and s.region >= '35.' || lpad(:regency::text, 2, '0') and s.region < '35.' || lpad(:regency::text, 2, '0') || '/'
group by 1, 2, 3, 4, 5, 6 having sum(s.businesses) > 0;
select s.region, '', '', '', '', '', sum(s.businesses), max(s.updated_at)
from statistic s
where s.shape = 2 and s.state = 'PUBLISHED'
  and s.region >= '35.' || lpad(:regency::text, 2, '0') and s.region < '35.' || lpad(:regency::text, 2, '0') || '/'
group by 1, 2, 3, 4, 5, 6 having sum(s.businesses) > 0;
