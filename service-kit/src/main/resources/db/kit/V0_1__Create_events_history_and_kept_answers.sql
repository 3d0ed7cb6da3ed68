-- One record of every state change, in the transaction that made it (the feed of GET /v1/events).
-- position is given later, and only to records that no running transaction can still precede: see EventFeed.
create table event (
    id       uuid        primary key,
    tx       xid8        not null default pg_current_xact_id(),
    seq      bigint      generated always as identity,
    position bigint      unique,
    type     text        not null check (type ~ '^id\.kurasi\.[a-z-]+\.[a-z-]+$'),
    subject  uuid        not null,
    time     timestamptz not null,
    data     jsonb       not null check (jsonb_typeof(data) = 'object')
);
create index event_waiting on event (tx, seq) where position is null;
create sequence event_position;

-- One immutable row for every transition of a resource: who, when, from, to.
create table history (
    id         bigint      generated always as identity primary key,
    kind       text        not null,
    subject    uuid        not null,
    at         timestamptz not null,
    by         text        not null,
    action     text        not null,
    from_state text,
    to_state   text        not null,
    note       text,
    -- who besides the agency may read the row; null: everyone who may read the resource
    audience   text
);
create index history_of_a_resource on history (kind, subject, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% rows are never changed', tg_table_name;
end $$;
create trigger history_is_immutable before update or delete on history
    for each row execute function refuse_change();
create trigger history_stays before truncate on history
    for each statement execute function refuse_change();

-- The answer to a POST with an Idempotency-Key, kept for 24 hours.
create table idempotency_key (
    caller      text        not null,
    key         text        not null check (length(key) between 1 and 200),
    fingerprint text        not null,
    status      int         not null,
    location    text,
    etag        text,
    body        text        not null,
    created_at  timestamptz not null default now(),
    primary key (caller, key)
);
create index idempotency_key_by_age on idempotency_key (created_at);
