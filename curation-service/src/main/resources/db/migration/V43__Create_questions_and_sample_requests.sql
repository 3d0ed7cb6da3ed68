-- What a retailer wants to know of a producer.
create table question (
    id            uuid primary key,
    version       bigint      not null,
    submission_id uuid        not null references submission,
    retailer      text        not null references retailer (slug),
    text          text        not null check (length(text) between 1 and 2000),
    state         text        not null check (state in ('OPEN', 'ANSWERED', 'WITHDRAWN')),
    answer        text,
    answered_at   timestamptz,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    constraint question_has_its_answer check ((state = 'ANSWERED') = (answer is not null) and (answer is null) = (answered_at is null))
);

create index question_of_submission on question (submission_id, retailer, state);

-- What a retailer wants to hold in its hands before it decides.
create table sample_request (
    id            uuid primary key,
    version       bigint      not null,
    submission_id uuid        not null references submission,
    retailer      text        not null references retailer (slug),
    quantity      integer     not null check (quantity between 1 and 1000),
    deliver_to    text        not null,
    needed_by     date        not null,
    state         text        not null check (state in ('REQUESTED', 'SENT', 'RECEIVED', 'TASTED', 'REFUSED', 'CANCELLED')),
    -- what the producer says to it: how it was sent, or why it is refused
    reply         text,
    -- how it was found; read by the buyers of this retailer and by nobody else
    tasting       jsonb,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    constraint sample_request_is_tasted_on_record check ((state = 'TASTED') = (tasting is not null)),
    constraint sample_request_is_refused_for_a_reason check (state <> 'REFUSED' or reply is not null)
);

create index sample_request_of_submission on sample_request (submission_id, retailer, state);
create unique index sample_request_one_at_a_time on sample_request (submission_id, retailer)
    where state in ('REQUESTED', 'SENT', 'RECEIVED');
