-- Of a rule that stands nothing changes but its end and its successor, and it never goes away: what applied on a day can be
-- asked for ever.
create function keep_obligation() returns trigger language plpgsql as $$
declare
    may_change constant text[] := '{version,mandatory_until,superseded_by,end_source}';
begin
    if tg_op <> 'UPDATE' or (to_jsonb(new) - may_change) is distinct from (to_jsonb(old) - may_change) then
        raise exception '% rows are never changed', tg_table_name;
    end if;
    return new;
end $$;
-- from now on somebody says it
alter table obligation alter column recorded_by drop default;

create trigger obligation_is_kept before update or delete on obligation
    for each row execute function keep_obligation();
create trigger obligation_stays before truncate on obligation
    for each statement execute function refuse_change();

insert into history (kind, subject, at, by, action, to_state, note)
select 'obligation', subject, recorded_at, recorded_by, 'add', 'STANDING', source from obligation order by id;
