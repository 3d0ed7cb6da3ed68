-- Said twice, so that an index of those with periods serves whoever asks for those with one of this day.
create or replace function covers(periods jsonb, day date) returns boolean language sql stable parallel safe
    return periods <> '[]' and jsonb_path_exists(periods, '$[*] ? (@.from <= $day && (@.until == null || @.until > $day))',
        jsonb_build_object('day', day));

-- Of all certificates few are not verified yet, suspended, revoked or of a day to come. Lists of those walk these.
create index certificate_to_verify on certificate (created_at, id) where verified_at is null;
create index certificate_suspended on certificate (created_at, id) where suspensions <> '[]';
create index certificate_revoked on certificate (created_at, id) where revoked_on is not null;
create index certificate_by_begin on certificate (coalesce(filed_on, issued_on));
