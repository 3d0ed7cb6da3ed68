-- A rule is never changed: another one supersedes it, or it ends. What applied on a day is found by mandatory_from and
-- mandatory_until; a rule that was replaced before it began ends on the day before its first and has never applied.
alter table obligation
    add column version       bigint      not null default 0,
    -- by which history and events name it
    add column subject       uuid        not null default gen_random_uuid() unique,
    add column severity      text        not null default 'REQUIRED',
    -- {"storages": […], "processes": […], "animalMaterial": true, "imported": true, "attributes": [{"code", "anyOf"}]}:
    -- all of them must hold, null or left out asks nothing
    add column conditions    jsonb       not null default '{}',
    -- no legal text has been read that says so, or the day on which it came into force is not known
    add column unverified    boolean     not null default false,
    add column superseded_by text        references obligation deferrable initially deferred,
    -- by what a rule without a successor was ended
    add column end_source    text,
    add column recorded_at   timestamptz not null default now(),
    add column recorded_by   text        not null default 'system',
    drop constraint obligation_law_is_dated,
    drop constraint obligation_period,
    add constraint obligation_law_is_dated check (basis <> 'LAW' or mandatory_from is not null or unverified),
    add constraint obligation_law_has_no_profile check (basis <> 'LAW' or profiles is null),
    add constraint obligation_period check (mandatory_from <= mandatory_until + 1),
    add constraint obligation_severity check (severity in ('REQUIRED', 'ADVISED')),
    add constraint obligation_requirement check (requirement ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    add constraint obligation_conditions check (jsonb_typeof(conditions) = 'object'),
    add constraint obligation_source check (length(source) between 1 and 300),
    add constraint obligation_successor check (superseded_by is null or (superseded_by <> id and mandatory_until is not null)),
    add constraint obligation_end_source check (end_source is null or mandatory_until is not null);

-- What two rules speak of, as a point; the same point, the same thing.
create function obligation_matter(basis text, requirement text, category text, conditions jsonb)
    returns int8range language sql immutable parallel safe as $$
    select int8range(matter, matter, '[]')
    from (select hashtextextended(
        basis || ' ' || requirement || ' ' || coalesce(category, '-') || ' ' || jsonb_strip_nulls(conditions)::text, 0) / 2) as h (matter)
$$;
-- A list of codes as points, so that two lists with one code in common overlap; no list is every code.
create function obligation_codes(codes jsonb) returns int8multirange language sql immutable parallel safe as $$
    select case when codes is null then '{(,)}'::int8multirange else
        (select range_agg(int8range(hashtext(code), hashtext(code), '[]')) from jsonb_array_elements_text(codes) code) end
$$;

-- On one day one rule at most speaks of a matter, a scale and a profile. Who adds rules is told so before; this is the guard.
alter table obligation add constraint obligation_one_at_a_time exclude using gist (
    obligation_matter(basis, requirement, category, conditions) with &&,
    obligation_codes(business_scales) with &&,
    obligation_codes(profiles) with &&,
    daterange(mandatory_from, mandatory_until + 1, '[)') with &&);
