-- A rule is never changed: another one supersedes it, or it ends. What applied on a day is found by in_force_from and
-- in_force_until; a rule that was replaced before it began ends on the day before its first and has never applied.
alter table trading_rule
    add column version        bigint      not null default 0,
    -- by which history and events name it
    add column subject        uuid        not null default gen_random_uuid() unique,
    -- the same of its first day: what it says may be known before since when
    add column date_certainty text        not null default 'UNVERIFIED' check (date_certainty in ('SOURCED', 'UNVERIFIED')),
    add column superseded_by  text        references trading_rule deferrable initially deferred,
    -- by what a rule without a successor was ended
    add column end_source     text,
    add column recorded_at    timestamptz not null default now(),
    add column recorded_by    text        not null default 'system',
    drop constraint trading_rule_ends_after_it_begins,
    add constraint trading_rule_period check (in_force_from <= in_force_until + 1),
    add constraint trading_rule_type check (retailer_type in ('SOUVENIR_SHOP', 'MINIMARKET', 'SUPERMARKET', 'HYPERMARKET',
                                                              'DEPARTMENT_STORE', 'SPECIALITY_SHOP', 'HOTEL', 'MARKETPLACE',
                                                              'REGIONAL_SOE', 'LARGE_INDUSTRY', 'TOURISM_OPERATOR', 'OTHER')),
    add constraint trading_rule_percent check (measure <> 'TRADING_TERMS_PCT' or cap <= 100),
    add constraint trading_rule_successor check (superseded_by is null or (superseded_by <> id and in_force_until is not null)),
    add constraint trading_rule_end_source check (end_source is null or in_force_until is not null);

-- No source tells the first day of Permendag 23/2021 in force: date_certainty says so for all of its rules.
update trading_rule set remark = 'Outside the regular discount.' where id = 'trading-terms-15-pct';

-- What two rules speak of, as a point; the same point, the same thing.
create function trading_matter(measure text, retailer_type text)
    returns int8range language sql immutable parallel safe as $$
    select int8range(matter, matter, '[]')
    from (select hashtextextended(measure || ' ' || coalesce(retailer_type, '-'), 0) / 2) as h (matter)
$$;

-- On one day one rule at most speaks of a measure and a type of retailer. Who adds rules is told so before; this is the guard.
alter table trading_rule add constraint trading_rule_one_at_a_time exclude using gist (
    trading_matter(measure, retailer_type) with &&,
    daterange(in_force_from, in_force_until + 1, '[)') with &&);
