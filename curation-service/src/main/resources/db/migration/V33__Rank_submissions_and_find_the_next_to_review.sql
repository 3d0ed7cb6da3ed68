alter table submission
    -- reviews that count now; who comes next is found by it
    add column review_tally integer not null default 0 check (review_tally >= 0),
    -- where it stands among the others of its round, as text that sorts: the score, the means of the criteria that break
    -- ties, and what is left of time when it was submitted; kept when the panel completes
    add column ranking_key  text collate "C";

update submission
set review_tally = reviews.counting
from (select submission_id, count(*) as counting from review where score is not null group by submission_id) reviews
where reviews.submission_id = submission.id;

update submission
set ranking_key = concat_ws('|',
        to_char(submission.score, 'FM000.0000000000'),
        to_char(reviews.quality, 'FM0.0000000000'),
        to_char(reviews.capacity, 'FM0.0000000000'),
        to_char(9999999999999999 - (extract(epoch from submission.submitted_at) * 1000000)::bigint, 'FM0000000000000000'))
from (select submission_id,
             avg((points ->> 'QUALITY')::numeric)  as quality,
             avg((points ->> 'CAPACITY')::numeric) as capacity
      from review where score is not null group by submission_id) reviews
where reviews.submission_id = submission.id and submission.score is not null;

alter table submission
    add constraint submission_is_ranked_when_scored check ((ranking_key is null) = (score is null));

create index submission_by_ranking on submission (round_id, ranking_key desc, id desc) where ranking_key is not null;
create index submission_to_be_reviewed on submission (round_id, review_tally, submitted_at, id) where state = 'SUBMITTED';
