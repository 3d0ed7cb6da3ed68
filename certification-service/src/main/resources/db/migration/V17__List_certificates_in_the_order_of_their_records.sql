-- Lists come in the order in which certificates were recorded unless they are asked for otherwise.
create index certificate_by_record on certificate (created_at, id);
create index certificate_by_last_day on certificate (coalesce(expires_on, date '9999-12-31'), id);
drop index certificate_by_end;
create index certificate_by_end on certificate (expires_on, id) where expires_on is not null and state <> 'REVOKED';
