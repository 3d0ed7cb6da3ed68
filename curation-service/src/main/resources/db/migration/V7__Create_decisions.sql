-- One retailer's decision on one submission. Rows appear, PENDING, when the review of the submission is complete.
create table decision (
    id                        uuid primary key,
    version                   bigint      not null,
    submission_id             uuid        not null references submission,
    retailer                  text        not null references retailer (slug),
    state                     text        not null check (state in ('PENDING', 'SHORTLISTED', 'ACCEPTED',
                                                                    'ACCEPTED_WITH_CONDITIONS', 'DECLINED')),
    reasons                   text[]      not null,
    terms                     jsonb,
    conditions                jsonb       not null,
    note_to_business          text,
    -- read by the buyers of this retailer and by nobody else
    internal_note             text,
    overrides_recommendation  boolean     not null,
    decided_by                text,
    decided_at                timestamptz,
    created_at                timestamptz not null,
    updated_at                timestamptz not null,
    constraint decision_once_per_retailer unique (submission_id, retailer),
    constraint decision_that_declines_has_reasons check (state <> 'DECLINED' or cardinality(reasons) > 0),
    constraint decision_that_accepts_has_terms check (state not in ('ACCEPTED', 'ACCEPTED_WITH_CONDITIONS') or terms is not null),
    constraint decision_with_conditions_names_them check (state <> 'ACCEPTED_WITH_CONDITIONS' or jsonb_array_length(conditions) > 0)
);

create index decision_by_retailer on decision (retailer, state, submission_id);
