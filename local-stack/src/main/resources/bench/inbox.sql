\set tab random(1, 4)
select e.*, d.*, s.*, r.*, array(select m.curator from panel_member m where m.round_id = r.id)
from inbox_entry e join decision d on d.id = e.id join submission s on s.id = e.submission_id join round r on r.id = s.round_id
where e.retailer in ('the-keranjang-bali') and e.tab = (array['PENDING', 'SHORTLISTED', 'ACCEPTED', 'DECLINED'])[:tab]
order by e.score desc, e.id desc fetch first 21 rows only;
