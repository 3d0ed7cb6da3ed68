-- All three are lists of periods like certificate.suspensions: [{"from": date, "until": date or null}], the first day in and
-- the first day out. What a certificate means on a date follows from them and is stored nowhere.

-- when the business produced in another regency than the one a licence is bound to
alter table certificate
    add column moved jsonb not null default '[]',
    -- the regency for which such a licence was last confirmed; null: the one of region_code
    add column confirmed_regency text collate "C",
    add column reverification_method text,
    add column reverified_by text,
    add column reverified_at timestamptz,
    add constraint certificate_periods check (jsonb_typeof(suspensions) = 'array' and jsonb_typeof(moved) = 'array'),
    add constraint certificate_confirmed_regency check (confirmed_regency ~ '^\d{2}(\.\d{2})?$'),
    add constraint certificate_reverification_method
        check (reverification_method in ('ORIGINAL_SEEN', 'REGISTER_CHECKED', 'ISSUER_CONFIRMED')),
    add constraint certificate_reverification check (
        num_nonnulls(reverification_method, reverified_by, reverified_at) in (0, 3)
        and (reverified_at is null or verified_at is not null)),
    add constraint certificate_supersedes_another check (supersedes <> id);

-- when the product had a newer recipe than composition_revision
alter table certificate_product
    add column outdated jsonb not null default '[]',
    add constraint certificate_product_periods check (jsonb_typeof(outdated) = 'array');

-- A paper has one renewal. A revoked one makes room for another.
drop index certificate_by_predecessor;
create unique index certificate_renewed_once on certificate (supersedes) where supersedes is not null and state <> 'REVOKED';

-- few ever are
create index certificate_product_outdated on certificate_product (certificate_id) where outdated <> '[]';
create index certificate_moved on certificate (id) where moved <> '[]';

create function covers(periods jsonb, day date) returns boolean language sql stable parallel safe
    return jsonb_path_exists(periods, '$[*] ? (@.from <= $day && (@.until == null || @.until > $day))',
        jsonb_build_object('day', day));
comment on function covers is 'Whether a day lies in one of these periods';
