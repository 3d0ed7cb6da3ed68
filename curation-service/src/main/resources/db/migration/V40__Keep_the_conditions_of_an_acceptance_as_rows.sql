-- What has to happen, each by its date, before an acceptance with conditions holds.
create table condition (
    id            uuid primary key,
    version       bigint      not null,
    decision_id   uuid        not null references decision,
    submission_id uuid        not null references submission,
    retailer      text        not null references retailer (slug),
    position      integer     not null,
    text          text        not null check (length(text) between 1 and 500),
    due_on        date        not null,
    state         text        not null check (state in ('OPEN', 'MET', 'MISSED', 'WAIVED')),
    -- what the producer says has been done about it
    evidence      text,
    reported_at   timestamptz,
    -- what the retailer says to it: required to waive
    note          text,
    settled_at    timestamptz,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    constraint condition_is_settled_unless_open check ((state = 'OPEN') = (settled_at is null)),
    constraint condition_is_waived_for_a_reason check (state <> 'WAIVED' or note is not null),
    constraint condition_is_reported_with_evidence check ((evidence is null) = (reported_at is null))
);

create index condition_of_decision on condition (decision_id);
create index condition_of_submission on condition (submission_id, retailer);
create index condition_open_by_due_date on condition (due_on, id) where state = 'OPEN';

insert into condition (id, version, decision_id, submission_id, retailer, position, text, due_on, state, created_at, updated_at)
select gen_random_uuid(), 0, decision.id, submission_id, retailer, named.position - 1, named.condition ->> 'text',
       cast(named.condition ->> 'dueOn' as date), 'OPEN', decided_at, decided_at
from decision, jsonb_array_elements(conditions) with ordinality as named (condition, position)
where decision.state = 'ACCEPTED_WITH_CONDITIONS';

alter table decision drop constraint decision_with_conditions_names_them;
alter table decision drop column conditions;

-- Looked at when the transaction ends, because the conditions come after the decision.
create function decision_with_conditions_names_them() returns trigger language plpgsql as $$
begin
    if not exists (select from condition where decision_id = new.id) then
        raise exception 'decision % accepts with conditions and names none', new.id using errcode = 'check_violation';
    end if;
    return null;
end $$;

create constraint trigger decision_with_conditions_names_them
    after insert or update on decision
    deferrable initially deferred
    for each row when (new.state = 'ACCEPTED_WITH_CONDITIONS') execute function decision_with_conditions_names_them();
