-- A transaction that first decides for one retailer and then moves the submission changes the counters of several retailers, one
-- statement after the other. Two such waited for each other in a circle. What they add is noted here, seen by nobody else, and
-- added to the counters when the transaction commits: all of it, in the order of their key, and with nothing to wait for after it.
create unlogged table inbox_change (
    made_in        xid8   not null default pg_current_xact_id(),
    retailer       text   not null,
    round_id       uuid   not null,
    category_group text   not null,
    category       text   not null,
    pending        bigint not null,
    asked          bigint not null,
    shortlisted    bigint not null,
    accepted       bigint not null,
    declined       bigint not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
create index inbox_change_of_transaction on inbox_change (made_in);

alter function add_to_inbox(inbox_counter) rename to count_in_inbox;

create function add_to_inbox(cell inbox_counter) returns void language sql as $$
    insert into inbox_change (retailer, round_id, category_group, category, pending, asked, shortlisted, accepted, declined)
    select cell.*
    where (cell.pending, cell.asked, cell.shortlisted, cell.accepted, cell.declined) <> (0, 0, 0, 0, 0)
$$;

create function count_inbox_changes() returns trigger language plpgsql as $$
declare
    cell inbox_counter;
begin
    for cell in
        with mine as (delete from inbox_change where made_in = pg_current_xact_id() returning *)
        select retailer, round_id, category_group, category, sum(pending), sum(asked), sum(shortlisted), sum(accepted), sum(declined)
        from mine
        group by retailer, round_id, category_group, category
        order by retailer, round_id, category_group, category
    loop
        perform count_in_inbox(cell);
    end loop;
    return null;
end $$;

create constraint trigger inbox_is_counted_last after insert on inbox_change
    deferrable initially deferred for each row execute function count_inbox_changes();
