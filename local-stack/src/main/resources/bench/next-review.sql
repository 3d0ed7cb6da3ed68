select s.*, r.*, array(select m.curator from panel_member m where m.round_id = r.id)
from submission s join round r on r.id = s.round_id
where r.id in (bench_id(3, 1)) and r.state in ('OPEN', 'CLOSED')
  and (select count(*) from conflict_of_interest c where c.submission_id = s.id and c.curator = 'kurator-1') = 0
  and (exists (select 1 from assignment a where a.submission_id = s.id and a.curator = 'kurator-1' and a.state in ('ASSIGNED', 'DONE', 'ABSTAINED'))
       or not exists (select 1 from assignment a where a.submission_id = s.id)
          and (not exists (select 1 from panel p join panel_member m on p.round_id = m.round_id where p.round_id = r.id)
               or exists (select 1 from panel p join panel_member m on p.round_id = m.round_id
                          where p.round_id = r.id and m.curator = 'kurator-1'
                            and (cardinality(m.categories) = 0 or array_position(m.categories, s.category) > 0
                                 or array_position(m.categories, s.category_group) > 0))))
  and s.submitted_at is not null and (r.sealed = false or r.closed_at is not null)
  and (not exists (select 1 from panel p join panel_member m on p.round_id = m.round_id where p.round_id = r.id)
       or exists (select 1 from panel p join panel_member m on p.round_id = m.round_id where p.round_id = r.id and m.curator = 'kurator-1'))
  and s.state in ('SUBMITTED') and not exists (select 1 from review v where v.submission_id = s.id and v.reviewer = 'kurator-1')
  and s.state = 'SUBMITTED'
order by s.review_tally, s.submitted_at, s.id fetch first 1 rows only;
select * from assignment where submission_id = bench_id(2, 1) and curator = 'kurator-1' fetch first 1 rows only;
