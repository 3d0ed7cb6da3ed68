-- Decisions that a retailer has prepared and not taken yet: its own business, until all of them are taken together.
create table staged_decision (
    id            uuid primary key,
    version       bigint      not null,
    round_id      uuid        not null references round,
    retailer      text        not null references retailer (slug),
    submission_id uuid        not null references submission,
    action        text        not null check (action in ('SHORTLIST', 'ACCEPT', 'ACCEPT_WITH_CONDITIONS', 'DECLINE')),
    verdict       jsonb       not null,
    staged_by     text        not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    constraint staged_decision_once_per_retailer unique (submission_id, retailer)
);

create index staged_decision_of_round on staged_decision (round_id, retailer, submission_id);
