-- A declaration is never deleted: who made it may withdraw it, and then may declare the same again.
alter table conflict
    add column withdrawn_at      timestamptz,
    add column withdrawal_reason text check (length(withdrawal_reason) between 1 and 1000),
    add constraint conflict_is_withdrawn_for_a_reason check ((withdrawn_at is null) = (withdrawal_reason is null)),
    drop constraint conflict_declared_once_per_submission,
    drop constraint conflict_declared_once_per_business;

create unique index conflict_declared_once_per_submission on conflict (submission_id, curator) where withdrawn_at is null;
create unique index conflict_declared_once_per_business on conflict (business_id, curator) where withdrawn_at is null;

create or replace view conflict_of_interest as
    select s.round_id, s.id as submission_id, c.curator, 'DECLARED' as kind, c.reason, c.id as declaration_id
    from conflict c
    join submission s on s.id = c.submission_id
    where c.withdrawn_at is null
    union all
    select s.round_id, s.id, c.curator, 'DECLARED', c.reason, c.id
    from conflict c
    join submission s on s.business_id = c.business_id
    where c.withdrawn_at is null
    union all
    select s.round_id, s.id, m.curator, 'SAME_BUSINESS', null, null
    from submission s
    join panel_member m on m.round_id = s.round_id and s.business_id = any (m.businesses)
    union all
    select s.round_id, s.id, m.curator, 'SAME_ASSOCIATION', null, null
    from submission s
    join panel_member m on m.round_id = s.round_id
    where cardinality(m.associations) > 0
      and exists (select 1
                  from jsonb_path_query(s.business, 'lax $.associations[*]') theirs
                  join unnest(m.associations) own
                    on lower(btrim(own)) = lower(btrim(coalesce(theirs ->> 'name', theirs #>> '{}'))));
