-- The panel of a round: who reviews what is submitted to it. A round without members is open to every curator.
create table panel (
    round_id   uuid primary key references round,
    version    bigint      not null,
    updated_at timestamptz not null
);

create table panel_member (
    round_id     uuid   not null references panel,
    curator      text   not null check (length(curator) between 1 and 100),
    -- categories or product groups; none means all
    categories   text[] not null check (cardinality(categories) <= 50),
    -- most submissions that are assigned to this member in the round; null means any number
    max_load     integer check (max_load between 1 and 10000),
    -- what this member has a part in; from these follow conflicts of interest
    businesses   uuid[] not null check (cardinality(businesses) <= 50),
    associations text[] not null check (cardinality(associations) <= 50),
    primary key (round_id, curator)
);

create index panel_member_by_curator on panel_member (curator, round_id);

-- One curator is to review one submission. Where a submission has any, nobody else reviews it.
create table assignment (
    id            uuid primary key,
    version       bigint      not null,
    round_id      uuid        not null references round,
    submission_id uuid        not null references submission,
    curator       text        not null,
    due_on        date        not null,
    -- only what is ASSIGNED still waits for the curator
    state         text        not null check (state in ('ASSIGNED', 'DONE', 'ABSTAINED', 'DECLINED', 'CONFLICTED')),
    reason        text,
    assigned_by   text        not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    constraint assignment_once_per_curator unique (submission_id, curator),
    constraint assignment_that_is_declined_has_a_reason check (state <> 'DECLINED' or reason is not null)
);

create index assignment_by_round on assignment (round_id, created_at desc, id desc);
create index assignment_by_round_and_curator on assignment (round_id, curator, state);
create index assignment_by_curator on assignment (curator, created_at desc, id desc);
create index assignment_by_due_date on assignment (due_on, id) where state = 'ASSIGNED';

-- A conflict of interest that a curator declared: with one submission, or with whatever a business submits anywhere.
create table conflict (
    id            uuid primary key,
    curator       text        not null,
    submission_id uuid references submission,
    business_id   uuid,
    reason        text        not null check (length(reason) between 1 and 1000),
    declared_at   timestamptz not null,
    constraint conflict_is_with_one_thing check (num_nonnulls(submission_id, business_id) = 1),
    constraint conflict_declared_once_per_submission unique (submission_id, curator),
    constraint conflict_declared_once_per_business unique (business_id, curator)
);

create index conflict_by_curator on conflict (curator);

-- Every conflict of interest there is: declared, or computed from what panel members have a part in. Derived whenever it is
-- asked for, so that it can never be out of date.
create view conflict_of_interest as
    select s.round_id, s.id as submission_id, c.curator, 'DECLARED' as kind, c.reason
    from conflict c
    join submission s on s.id = c.submission_id
    union all
    select s.round_id, s.id, c.curator, 'DECLARED', c.reason
    from conflict c
    join submission s on s.business_id = c.business_id
    union all
    select s.round_id, s.id, m.curator, 'SAME_BUSINESS', null
    from submission s
    join panel_member m on m.round_id = s.round_id and s.business_id = any (m.businesses)
    union all
    select s.round_id, s.id, m.curator, 'SAME_ASSOCIATION', null
    from submission s
    join panel_member m on m.round_id = s.round_id
    where cardinality(m.associations) > 0
      and exists (select 1
                  from jsonb_path_query(s.business, 'lax $.associations[*]') theirs
                  join unnest(m.associations) own
                    on lower(btrim(own)) = lower(btrim(coalesce(theirs ->> 'name', theirs #>> '{}'))));
