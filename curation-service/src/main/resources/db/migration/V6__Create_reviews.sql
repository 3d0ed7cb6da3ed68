create table review (
    id                   uuid primary key,
    version              bigint      not null,
    submission_id        uuid        not null references submission,
    reviewer             text        not null,
    rubric_id            uuid        not null references rubric,
    points               jsonb       not null,
    comments             jsonb       not null,
    note                 text,
    conflict_of_interest boolean     not null,
    score                numeric check (score between 0 and 100),
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    constraint review_once_per_reviewer unique (submission_id, reviewer),
    -- who has an interest in the product does not score it
    constraint review_scores_unless_recused check (conflict_of_interest = (score is null))
);
