-- the best of a round
\set n random(2, 3)
select r.*, array(select m.curator from panel_member m where m.round_id = r.id) from round r where r.id = bench_id(3, :n);
select * from round_retailer where round_id = bench_id(3, :n);
select s.*, r.*, array(select m.curator from panel_member m where m.round_id = r.id)
from submission s join round r on r.id = s.round_id
where r.id in (bench_id(3, :n)) and s.ranking_key is not null
  and s.score is not null and exists (select 1 from decision d where d.submission_id = s.id and d.retailer in ('the-keranjang-bali'))
  and (s.state <> 'WITHDRAWN'
           and not ((select count(*) from decision d where d.submission_id = s.id and d.retailer in ('the-keranjang-bali') and d.state in ('ACCEPTED', 'ACCEPTED_WITH_CONDITIONS')) > 0)
           and (select count(*) from decision d where d.submission_id = s.id and d.retailer in ('the-keranjang-bali') and d.state in ('PENDING', 'SHORTLISTED')) > 0
       or s.state = 'ACCEPTED' and (select count(*) from decision d where d.submission_id = s.id and d.retailer in ('the-keranjang-bali') and d.state in ('ACCEPTED', 'ACCEPTED_WITH_CONDITIONS')) > 0
       or not ((select count(*) from decision d where d.submission_id = s.id and d.retailer in ('the-keranjang-bali') and d.state in ('ACCEPTED', 'ACCEPTED_WITH_CONDITIONS')) > 0)
           and not ((select count(*) from decision d where d.submission_id = s.id and d.retailer in ('the-keranjang-bali') and d.state in ('PENDING', 'SHORTLISTED')) > 0))
order by s.ranking_key desc, s.id desc fetch first 21 rows only;
select * from round_rubric where round_id = bench_id(3, :n);
select r.*, c.* from rubric r left join rubric_criterion c on r.id = c.rubric_id where r.code = 'CRAFT' order by c.position;
select r.*, c.* from rubric r left join rubric_criterion c on r.id = c.rubric_id where r.code = 'FOOD_BEVERAGE' order by c.position;
