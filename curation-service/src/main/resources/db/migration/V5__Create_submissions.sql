create table submission (
    id                     uuid primary key,
    version                bigint      not null,
    round_id               uuid        not null references round,
    product_id             uuid        not null,
    business_id            uuid        not null,
    business_region        text collate "C" not null,
    category               text        not null,
    category_group         text        not null,
    previous_submission_id uuid references submission,
    state                  text        not null check (state in ('DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'REVIEWED',
                                                                 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    -- what the catalog said: when the submission was created, and from submit on frozen
    product                jsonb       not null,
    business               jsonb       not null,
    gates                  jsonb       not null,
    requested_changes      jsonb       not null,
    -- the panel's result; null until the review is complete, and again after a reopening
    review_count           integer,
    score                  numeric check (score between 0 and 100),
    spread                 numeric check (spread between 0 and 100),
    grade                  text check (grade in ('A', 'B', 'C', 'D')),
    recommendation         text check (recommendation in ('PASS', 'NOT_YET')),
    decided_by             text,
    submitted_at           timestamptz,
    reviewed_at            timestamptz,
    created_at             timestamptz not null,
    updated_at             timestamptz not null,
    constraint submission_is_scored_as_a_whole check (num_nonnulls(review_count, score, spread, grade, recommendation, decided_by) in (0, 6)),
    constraint submission_is_scored_before_it_is_decided check (state not in ('REVIEWED', 'ACCEPTED', 'DECLINED') or score is not null),
    constraint submission_is_not_scored_before_review check (state not in ('DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED') or score is null)
);

-- one product in a round once; who withdrew may come again
create unique index submission_once_per_round on submission (round_id, product_id) where state <> 'WITHDRAWN';

-- every list is a keyset over one of these, within a round, a business or everything
create index submission_by_round_and_score on submission (round_id, (coalesce(score, -1)) desc, id desc);
create index submission_by_round_and_creation on submission (round_id, created_at desc, id desc);
create index submission_by_creation on submission (created_at desc, id desc);
create index submission_by_state_and_creation on submission (state, created_at desc, id desc);
create index submission_by_business on submission (business_id, created_at desc, id desc);
create index submission_by_product on submission (product_id, created_at desc, id desc);
create index submission_by_region on submission (business_region, created_at desc, id desc);
-- the caps of a round count these
create index submission_taking_a_place on submission (round_id, business_id) where state not in ('DRAFT', 'WITHDRAWN');
