-- A relation without an end is open; written out, so that open ones can be looked for by what they contain.
update business set fostered_by = (
    select jsonb_agg(jsonb_build_object('until', null) || relation) from jsonb_array_elements(fostered_by) relation)
where fostered_by <> '[]';

-- A relation does not end before it begins, and an organisation has at most one open one.
create function fostering_is_sound(relations jsonb) returns boolean language sql immutable parallel safe as $$
    select coalesce(bool_and(coalesce(r ->> 'until' >= r ->> 'since', true)), true)
       and count(*) filter (where r ->> 'until' is null)
         = count(distinct lower(r ->> 'organisation')) filter (where r ->> 'until' is null)
    from jsonb_array_elements(relations) r
$$;

alter table business
    add constraint business_fostering_is_sound check (fostering_is_sound(fostered_by)),
    -- what is anonymised is said to be of nobody
    add constraint business_anonymised_is_of_nobody check (state <> 'ANONYMISED' or nib is null and memberships = '[]');

