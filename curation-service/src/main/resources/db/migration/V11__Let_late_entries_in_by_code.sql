-- Who may still enter a round after its last day. The code itself is shown once and never kept.
create table late_entry (
    id           uuid primary key,
    version      bigint      not null,
    round_id     uuid        not null references round,
    code_hash    text        not null,
    -- the only business that may use it; null: any
    business_id  uuid,
    usable_until timestamptz not null,
    -- how many businesses it lets in
    uses         integer     not null check (uses between 1 and 1000),
    used         integer     not null,
    reason       text        not null check (length(reason) between 1 and 1000),
    issued_by    text        not null,
    revoked_at   timestamptz,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint late_entry_code_is_unique unique (round_id, code_hash),
    constraint late_entry_is_not_overspent check (used between 0 and uses),
    constraint late_entry_of_a_business_lets_in_one check (business_id is null or uses = 1)
);

create index late_entry_by_round on late_entry (round_id, created_at desc, id desc);

-- A business comes in once by a code, and stays in: the code of the last place is not spent by using it twice.
create table late_entry_use (
    late_entry_id uuid        not null references late_entry,
    business_id   uuid        not null,
    used_at       timestamptz not null,
    primary key (late_entry_id, business_id)
);
