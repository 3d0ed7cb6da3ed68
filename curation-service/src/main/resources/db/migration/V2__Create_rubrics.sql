-- A rubric is never changed: a new wording or weight is a new version, so that an old score keeps its meaning.
create table rubric (
    id             uuid primary key,
    code           text        not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
    version        integer     not null check (version > 0),
    name           text        not null,
    name_id        text        not null,
    -- the recommendation: the score reaches the pass line, nobody gave refusing points, and the mean of the leading
    -- criterion reaches its floor
    pass_line      numeric     not null check (pass_line between 0 and 100),
    refuse_points  integer     not null check (refuse_points between 1 and 5),
    lead_criterion text        not null,
    lead_floor     numeric     not null check (lead_floor between 1 and 5),
    -- the lowest score of each grade; below C is D
    grade_a        numeric     not null,
    grade_b        numeric     not null,
    grade_c        numeric     not null,
    created_at     timestamptz not null default now(),
    constraint rubric_version_is_unique unique (code, version),
    constraint rubric_grades_fall check (100 >= grade_a and grade_a > grade_b and grade_b > grade_c and grade_c >= 0)
);

create table rubric_criterion (
    rubric_id uuid    not null references rubric,
    position  integer not null,
    code      text    not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
    weight    integer not null check (weight between 1 and 100),
    label     text    not null,
    label_id  text    not null,
    -- what 1, 3 and 5 points mean, in both languages: [{"points": 1, "en": "…", "id": "…"}, …]
    anchors   jsonb   not null check (jsonb_array_length(anchors) = 3),
    primary key (rubric_id, code),
    unique (rubric_id, position)
);

alter table rubric
    add foreign key (id, lead_criterion) references rubric_criterion (rubric_id, code) deferrable initially deferred;

-- Which rubric judges which product group. A group that is not named here is judged by GENERIC.
create table rubric_category (
    category_group text primary key,
    rubric_code    text not null
);

-- The weights of a rubric sum to 100; looked at when the transaction ends, because criteria come one by one.
create function rubric_weights_sum_to_100() returns trigger language plpgsql as $$
declare
    total integer;
begin
    select coalesce(sum(weight), 0) into total from rubric_criterion where rubric_id = coalesce(new.rubric_id, old.rubric_id);
    if total <> 100 then
        raise exception 'the weights of rubric % sum to %, not 100', coalesce(new.rubric_id, old.rubric_id), total
            using errcode = 'check_violation';
    end if;
    return null;
end $$;

create constraint trigger rubric_weights_sum_to_100
    after insert or update or delete on rubric_criterion
    deferrable initially deferred
    for each row execute function rubric_weights_sum_to_100();
