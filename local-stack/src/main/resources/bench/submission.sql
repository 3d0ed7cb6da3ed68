\set n random(501, 1500)
select s.*, r.*, array(select m.curator from panel_member m where m.round_id = r.id)
from submission s join round r on r.id = s.round_id where s.id = bench_id(2, :n) fetch first 1 rows only;
select * from round_retailer where round_id = bench_id(3, 2);
select d.*, c.* from decision d left join condition c on d.id = c.decision_id where d.submission_id in (bench_id(2, :n)) order by d.retailer, c.position;
