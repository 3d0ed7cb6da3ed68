-- What was submitted, each time it was: judged once, and compared with for good.
create table submission_snapshot (
    submission_id uuid        not null references submission,
    number        integer     not null check (number > 0),
    product       jsonb       not null,
    business      jsonb       not null,
    gates         jsonb       not null,
    submitted_at  timestamptz not null,
    primary key (submission_id, number)
);

create trigger submission_snapshot_is_immutable before update or delete on submission_snapshot
    for each row execute function refuse_change();
create trigger submission_snapshot_stays before truncate on submission_snapshot
    for each statement execute function refuse_change();

-- until now only the last one was kept, on the submission itself
insert into submission_snapshot (submission_id, number, product, business, gates, submitted_at)
select id, 1, product, business, gates, submitted_at from submission where submitted_at is not null;

-- A submission that was sent back, each time it was.
create table change_request (
    submission_id uuid        not null references submission,
    number        integer     not null check (number > 0),
    -- the day by which the agency or the business should have answered, in the round's time zone; null: none was set
    due_on        date,
    requested_at  timestamptz not null,
    -- when it was submitted again; null as long as it is open
    answered_at   timestamptz,
    primary key (submission_id, number)
);

create index change_request_to_be_answered on change_request (due_on, submission_id) where answered_at is null;

create table change_request_item (
    id            uuid primary key,
    submission_id uuid    not null,
    number        integer not null,
    position      integer not null check (position >= 0),
    field         text    not null check (length(field) between 1 and 100),
    what          text    not null check (length(what) between 1 and 500),
    why           text    check (length(why) <= 500),
    severity      text    not null check (severity in ('MUST', 'SHOULD')),
    state         text    not null check (state in ('OPEN', 'ANSWERED')),
    answer        text    check (length(answer) between 1 and 1000),
    -- whether it was done as asked; false: not, for the reason that the answer gives
    done          boolean,
    foreign key (submission_id, number) references change_request,
    constraint change_request_item_in_its_place unique (submission_id, number, position),
    constraint change_request_item_is_answered_as_a_whole check ((state = 'ANSWERED') = (done is not null and answer is not null))
);

insert into change_request (submission_id, number, requested_at, answered_at)
select id, 1, updated_at, case when state <> 'CHANGES_REQUESTED' then updated_at end
from submission where jsonb_array_length(requested_changes) > 0;

insert into change_request_item (id, submission_id, number, position, field, what, why, severity, state)
select gen_random_uuid(), submission.id, 1, item.place - 1, item.said ->> 'field', item.said ->> 'what',
       item.said ->> 'why', item.said ->> 'severity', 'OPEN'
from submission, jsonb_array_elements(submission.requested_changes) with ordinality as item (said, place);

alter table submission drop column requested_changes;
