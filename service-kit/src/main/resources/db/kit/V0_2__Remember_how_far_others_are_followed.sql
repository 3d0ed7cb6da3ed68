-- How far this service has followed the event feeds of others. The cursor moves in the transaction that applies what lies
-- before it. A row that is deleted makes the service follow that feed from its beginning again.
create table followed_feed (
    source   text        primary key,
    cursor   text        not null,
    moved_at timestamptz not null
);
