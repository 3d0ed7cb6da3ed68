-- What a retailer has on its table: one row for each of its decisions, with what the inbox is sorted and counted by. Kept by
-- the database whenever something that it follows from changes, so that neither a list nor a count ever looks through all
-- submissions, and nobody who changes them can forget it. A row follows from the retailer's own decision, questions and
-- samples and from what every buyer of the round may know: nothing in it moves when another retailer acts.
create table inbox_entry (
    -- the decision's
    id             uuid primary key references decision on delete cascade,
    retailer       text        not null,
    submission_id  uuid        not null references submission,
    round_id       uuid        not null references round,
    category       text        not null,
    category_group text        not null,
    tab            text        not null check (tab in ('PENDING', 'ASKED', 'SHORTLISTED', 'ACCEPTED', 'DECLINED')),
    score          numeric     not null,
    reviewed_at    timestamptz not null,
    decide_by      date
);

create index inbox_by_score on inbox_entry (retailer, tab, score, id);
create index inbox_by_age on inbox_entry (retailer, tab, reviewed_at, id);
create index inbox_by_due on inbox_entry (retailer, tab, (coalesce(decide_by, date '9999-12-31')), id);
create index inbox_of_round_by_score on inbox_entry (retailer, round_id, tab, score, id);
create index inbox_of_submission on inbox_entry (submission_id);
create index inbox_of_round on inbox_entry (round_id, tab);

-- One row for all tabs: who moves something from one to another touches one row, and waits for nobody in a circle.
create table inbox_counter (
    retailer       text   not null,
    round_id       uuid   not null,
    category_group text   not null,
    category       text   not null,
    pending        bigint not null check (pending >= 0),
    asked          bigint not null check (asked >= 0),
    shortlisted    bigint not null check (shortlisted >= 0),
    accepted       bigint not null check (accepted >= 0),
    declined       bigint not null check (declined >= 0),
    primary key (retailer, round_id, category_group, category)
);

-- What the inbox should hold. Undecided ones leave it when they can no longer be decided.
create view inbox_source as
    select decision.id, decision.retailer, decision.submission_id, submission.round_id, submission.category,
           submission.category_group,
           case
               when decision.state in ('ACCEPTED', 'ACCEPTED_WITH_CONDITIONS') then 'ACCEPTED'
               when decision.state = 'DECLINED' then 'DECLINED'
               when exists (select from question
                            where question.submission_id = decision.submission_id
                              and question.retailer = decision.retailer and question.state = 'OPEN')
                   or exists (select from sample_request
                              where sample_request.submission_id = decision.submission_id
                                and sample_request.retailer = decision.retailer
                                and sample_request.state in ('REQUESTED', 'SENT')) then 'ASKED'
               else decision.state
           end as tab,
           submission.score, submission.reviewed_at, round.results_due_on as decide_by
    from decision
    join submission on submission.id = decision.submission_id
    join round on round.id = submission.round_id
    where submission.score is not null
      and (decision.state not in ('PENDING', 'SHORTLISTED')
           or submission.state <> 'WITHDRAWN' and round.state <> 'CANCELLED');

-- The triggers look at whole statements: what loads many at once counts them at once.
create function add_to_inbox(cell inbox_counter) returns void language plpgsql as $$
begin
    if (cell.pending, cell.asked, cell.shortlisted, cell.accepted, cell.declined) = (0, 0, 0, 0, 0) then
        return;
    end if;
    update inbox_counter
    set pending = pending + cell.pending,
        asked = asked + cell.asked,
        shortlisted = shortlisted + cell.shortlisted,
        accepted = accepted + cell.accepted,
        declined = declined + cell.declined
    where retailer = cell.retailer and round_id = cell.round_id
      and category_group = cell.category_group and category = cell.category;
    if not found then
        insert into inbox_counter as counter select cell.*
        on conflict (retailer, round_id, category_group, category) do update
            set pending = counter.pending + excluded.pending,
                asked = counter.asked + excluded.asked,
                shortlisted = counter.shortlisted + excluded.shortlisted,
                accepted = counter.accepted + excluded.accepted,
                declined = counter.declined + excluded.declined;
    end if;
end $$;

create function count_added_to_inbox() returns trigger language plpgsql as $$
declare
    cell inbox_counter;
begin
    for cell in
        select retailer, round_id, category_group, category,
               coalesce(sum(sign) filter (where tab = 'PENDING'), 0), coalesce(sum(sign) filter (where tab = 'ASKED'), 0),
               coalesce(sum(sign) filter (where tab = 'SHORTLISTED'), 0), coalesce(sum(sign) filter (where tab = 'ACCEPTED'), 0),
               coalesce(sum(sign) filter (where tab = 'DECLINED'), 0)
        from (select *, 1 as sign from added) as entry
        group by retailer, round_id, category_group, category
        order by retailer, round_id, category_group, category
    loop
        perform add_to_inbox(cell);
    end loop;
    return null;
end $$;

create function count_gone_from_inbox() returns trigger language plpgsql as $$
declare
    cell inbox_counter;
begin
    for cell in
        select retailer, round_id, category_group, category,
               coalesce(sum(sign) filter (where tab = 'PENDING'), 0), coalesce(sum(sign) filter (where tab = 'ASKED'), 0),
               coalesce(sum(sign) filter (where tab = 'SHORTLISTED'), 0), coalesce(sum(sign) filter (where tab = 'ACCEPTED'), 0),
               coalesce(sum(sign) filter (where tab = 'DECLINED'), 0)
        from (select *, -1 as sign from gone) as entry
        group by retailer, round_id, category_group, category
        order by retailer, round_id, category_group, category
    loop
        perform add_to_inbox(cell);
    end loop;
    return null;
end $$;

create function count_moved_in_inbox() returns trigger language plpgsql as $$
declare
    cell inbox_counter;
begin
    for cell in
        select retailer, round_id, category_group, category,
               coalesce(sum(sign) filter (where tab = 'PENDING'), 0), coalesce(sum(sign) filter (where tab = 'ASKED'), 0),
               coalesce(sum(sign) filter (where tab = 'SHORTLISTED'), 0), coalesce(sum(sign) filter (where tab = 'ACCEPTED'), 0),
               coalesce(sum(sign) filter (where tab = 'DECLINED'), 0)
        from (select *, 1 as sign from added union all select *, -1 from gone) as entry
        group by retailer, round_id, category_group, category
        order by retailer, round_id, category_group, category
    loop
        perform add_to_inbox(cell);
    end loop;
    return null;
end $$;

create trigger count_added_to_inbox after insert on inbox_entry
    referencing new table as added for each statement execute function count_added_to_inbox();
create trigger count_gone_from_inbox after delete on inbox_entry
    referencing old table as gone for each statement execute function count_gone_from_inbox();
create trigger count_moved_in_inbox after update on inbox_entry
    referencing old table as gone new table as added for each statement execute function count_moved_in_inbox();

create function refresh_inbox(about uuid[]) returns void language plpgsql as $$
begin
    if cardinality(about) = 0 then
        return;
    end if;
    insert into inbox_entry as entry
        (id, retailer, submission_id, round_id, category, category_group, tab, score, reviewed_at, decide_by)
    select id, retailer, submission_id, round_id, category, category_group, tab, score, reviewed_at, decide_by
    from inbox_source where submission_id in (select unnest(about))
    on conflict (id) do update
        set category = excluded.category, category_group = excluded.category_group, tab = excluded.tab,
            score = excluded.score, reviewed_at = excluded.reviewed_at, decide_by = excluded.decide_by
        where (entry.category, entry.category_group, entry.tab, entry.score, entry.reviewed_at, entry.decide_by)
            is distinct from (excluded.category, excluded.category_group, excluded.tab, excluded.score,
                              excluded.reviewed_at, excluded.decide_by);
    delete from inbox_entry
    where submission_id in (select unnest(about))
      and not exists (select from inbox_source where inbox_source.id = inbox_entry.id);
end $$;

create function refresh_inbox_of_submissions() returns trigger language plpgsql as $$
begin
    perform refresh_inbox(array(
        select changed.id from changed join was on was.id = changed.id
        where (was.state, was.score, was.reviewed_at, was.category) is distinct from (changed.state, changed.score, changed.reviewed_at, changed.category)));
    return null;
end $$;

-- of decisions, questions and sample requests alike
create function refresh_inbox_of_new() returns trigger language plpgsql as $$
begin
    perform refresh_inbox(array(select distinct submission_id from changed));
    return null;
end $$;

create function refresh_inbox_of_changed() returns trigger language plpgsql as $$
begin
    perform refresh_inbox(array(
        select distinct changed.submission_id from changed join was on was.id = changed.id where was.state <> changed.state));
    return null;
end $$;

create function refresh_inbox_of_round() returns trigger language plpgsql as $$
begin
    update inbox_entry set decide_by = new.results_due_on
    where round_id = new.id and decide_by is distinct from new.results_due_on;
    if new.state = 'CANCELLED' then
        delete from inbox_entry where round_id = new.id and tab in ('PENDING', 'ASKED', 'SHORTLISTED');
    end if;
    return null;
end $$;

create trigger submission_refreshes_inbox after update on submission
    referencing old table as was new table as changed for each statement execute function refresh_inbox_of_submissions();
create trigger new_decision_refreshes_inbox after insert on decision
    referencing new table as changed for each statement execute function refresh_inbox_of_new();
create trigger decision_refreshes_inbox after update on decision
    referencing old table as was new table as changed for each statement execute function refresh_inbox_of_changed();
create trigger new_question_refreshes_inbox after insert on question
    referencing new table as changed for each statement execute function refresh_inbox_of_new();
create trigger question_refreshes_inbox after update on question
    referencing old table as was new table as changed for each statement execute function refresh_inbox_of_changed();
create trigger new_sample_request_refreshes_inbox after insert on sample_request
    referencing new table as changed for each statement execute function refresh_inbox_of_new();
create trigger sample_request_refreshes_inbox after update on sample_request
    referencing old table as was new table as changed for each statement execute function refresh_inbox_of_changed();
create trigger round_refreshes_inbox after update on round
    for each row when ((old.state, old.results_due_on) is distinct from (new.state, new.results_due_on))
    execute function refresh_inbox_of_round();

-- what is there already
insert into inbox_entry (id, retailer, submission_id, round_id, category, category_group, tab, score, reviewed_at, decide_by)
select id, retailer, submission_id, round_id, category, category_group, tab, score, reviewed_at, decide_by
from inbox_source;

-- The categories that a buyer looks after, as the own account says.
create table inbox_preference (
    account    text primary key,
    version    bigint      not null,
    categories text[]      not null check (cardinality(categories) <= 50),
    created_at timestamptz not null,
    updated_at timestamptz not null
);
