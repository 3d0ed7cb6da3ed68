-- What a product must have. A rule of law has dates; a requirement of a retail profile holds wherever the profile is asked for.
create table obligation (
    id                  text primary key,
    basis               text not null,
    requirement         text not null,
    -- a node of the catalog's category tree; the rule holds for everything below it, null for every product
    category            text,
    -- null: whatever the scale of the business
    business_scales     jsonb,
    -- a product which keeps for fewer days needs nothing
    min_shelf_life_days integer,
    -- [{"type": certificate type, "storages": [storage, …] or null for any}]: each of them alone meets the requirement
    any_of              jsonb not null,
    profiles            jsonb,
    mandatory_from      date,
    mandatory_until     date,
    source              text not null,
    note                text,
    constraint obligation_id check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint obligation_basis check (basis in ('LAW', 'PROFILE')),
    constraint obligation_law_is_dated check (basis <> 'LAW' or (mandatory_from is not null and profiles is null)),
    constraint obligation_profile_is_named check (basis <> 'PROFILE' or jsonb_array_length(profiles) > 0),
    constraint obligation_period check (mandatory_until is null or mandatory_from <= mandatory_until),
    constraint obligation_any_of check (jsonb_array_length(any_of) > 0)
);
