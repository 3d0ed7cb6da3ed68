-- What a training is about (topik pelatihan). Data: administrators add topics.
create table training_topic (
    code          text primary key,
    version       bigint not null default 1,
    name_en       text not null,
    name_id       text not null,
    -- of 100, where the topic ends with a test
    passing_score integer,
    source        text not null,
    constraint training_topic_code check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    constraint training_topic_names check (char_length(name_en) between 1 and 200 and char_length(name_id) between 1 and 200),
    constraint training_topic_score check (passing_score between 1 and 100)
);

-- The gaps of a product or business (PACKAGING_WEAK …) that such a training answers.
create table training_topic_answer (
    topic text not null references training_topic,
    gap   text not null,
    primary key (topic, gap),
    constraint training_topic_answer_gap check (gap ~ '^[A-Z][A-Z0-9_]{1,59}$')
);
create index training_topic_answer_by_gap on training_topic_answer (gap, topic);

create table training (
    id                 uuid primary key,
    version            bigint not null,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    state              text not null,
    agency_region_code text collate "C" not null,
    topic              text not null references training_topic,
    title              text not null,
    organiser          text not null,
    -- where it takes place; null: online
    region_code        text collate "C",
    starts_on          date not null,
    ends_on            date not null,
    -- in persons
    capacity           integer not null,
    programme_id       uuid references facilitation_programme,
    -- who attends, added up from training_attendance whenever that changes
    businesses         integer not null default 0,
    men                integer not null default 0,
    women              integer not null default 0,
    constraint training_state check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    constraint training_agency_region check (agency_region_code ~ '^\d{2}(\.\d{2}(\.\d{2})?)?$'),
    constraint training_region check (region_code ~ '^\d{2}(\.\d{2}(\.\d{2})?)?$'),
    constraint training_texts check (char_length(title) between 1 and 200 and char_length(organiser) between 1 and 200),
    constraint training_days check (starts_on <= ends_on),
    constraint training_capacity check (capacity between 1 and 100000),
    constraint training_never_overfull check (businesses >= 0 and men >= 0 and women >= 0 and men + women <= capacity)
);
create index training_by_age on training (created_at, id);
create index training_by_start on training (starts_on, id);
create index training_by_region on training (region_code, id);
create index training_by_topic on training (topic, id);
create index training_by_programme on training (programme_id) where programme_id is not null;

-- Which business came (or, before the day, is expected), with how many persons: counts, never names. It counts as trained when
-- the training is HELD.
create table training_attendance (
    training_id uuid not null references training,
    business_id uuid not null,
    -- where the business was when this was written
    region_code text collate "C" not null,
    men         integer not null,
    women       integer not null,
    -- of 100
    score       integer,
    -- null: no result is known
    passed      boolean,
    recorded_at timestamptz not null,
    primary key (training_id, business_id),
    constraint training_attendance_region check (region_code ~ '^\d{2}(\.\d{2}(\.\d{2})?)?$'),
    constraint training_attendance_persons check (men between 0 and 1000 and women between 0 and 1000 and men + women >= 1),
    constraint training_attendance_score check (score between 0 and 100),
    constraint training_attendance_result check (score is null or passed is not null)
);
create index training_attendance_by_business on training_attendance (business_id, training_id);
create index training_attendance_by_region on training_attendance (region_code, training_id);
