-- Who abstains says why, and the review does not count, as with a conflict of interest.
alter table review
    add column abstained boolean not null default false,
    drop constraint review_scores_unless_recused,
    add constraint review_scores_unless_it_abstains check ((conflict_of_interest or abstained) = (score is null)),
    add constraint review_recuses_or_abstains check (not (conflict_of_interest and abstained)),
    add constraint review_that_abstains_says_why check (not abstained or note is not null);

create index review_by_reviewer on review (reviewer, submission_id);

-- Whether the curators are further apart than the rubric takes without a word.
alter table submission add column spread_flagged boolean;
update submission set spread_flagged = spread > 20 where spread is not null;
alter table submission add constraint submission_is_flagged_when_scored check ((spread_flagged is null) = (spread is null));

-- What the authority recommends instead of the panel, and why; the panel's own recommendation stays beside it.
alter table submission
    add column overridden_recommendation text check (overridden_recommendation in ('PASS', 'NOT_YET')),
    add column override_reason           text,
    add column overridden_by             text,
    add column overridden_at             timestamptz,
    add constraint submission_is_overridden_as_a_whole check
        (num_nonnulls(overridden_recommendation, override_reason, overridden_by, overridden_at) in (0, 4)),
    add constraint submission_is_overridden_when_scored check (overridden_at is null or score is not null);
