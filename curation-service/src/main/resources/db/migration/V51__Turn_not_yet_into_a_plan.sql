-- A gap that has to be closed before the product is shown again: a reason for which retailers declined it, or a gate that it
-- did not pass. One for each submission and reason, however many retailers name it.
create table remediation_item (
    id               uuid primary key,
    version          bigint      not null,
    submission_id    uuid        not null references submission,
    round_id         uuid        not null references round,
    product_id       uuid        not null,
    product_name     text        not null,
    business_id      uuid        not null,
    business_name    text        not null,
    business_region  text collate "C" not null,
    source           text        not null check (source in ('DECLINE', 'GATE')),
    reason_code      text        not null,
    state            text        not null check (state in ('OPEN', 'IN_PROGRESS', 'DONE', 'DROPPED')),
    owner_kind       text        not null check (owner_kind in ('AGENCY', 'BUSINESS')),
    -- a region code, or the business's id
    owner            text collate "C" not null,
    due_on           date        not null,
    -- when the business said that it is done; the agency completes it
    reported_done_at timestamptz,
    drop_reason      text check (length(drop_reason) between 1 and 1000),
    -- the later submission that answered it
    answered_by      uuid references submission,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint remediation_item_dropped_for_a_reason check ((state = 'DROPPED') = (drop_reason is not null)),
    constraint remediation_item_answered_is_done check (answered_by is null or state = 'DONE')
);

create unique index remediation_item_once_per_reason on remediation_item (submission_id, reason_code) where source = 'DECLINE';
-- however often a product is refused at the gates of a round
create unique index remediation_item_once_per_gate on remediation_item (product_id, round_id, reason_code) where source = 'GATE';
create index remediation_item_by_submission on remediation_item (submission_id);
create index remediation_item_by_due_day on remediation_item (due_on, id);
create index remediation_item_open_by_due_day on remediation_item (due_on, id) where state in ('OPEN', 'IN_PROGRESS');
create index remediation_item_by_creation on remediation_item (created_at desc, id desc);
create index remediation_item_by_region on remediation_item (business_region, due_on, id);
create index remediation_item_by_business on remediation_item (business_id, due_on, id);
create index remediation_item_by_product on remediation_item (product_id, due_on, id);
create index remediation_item_by_round on remediation_item (round_id, due_on, id);
create index remediation_item_by_owner on remediation_item (owner, due_on, id);

-- Who named the gap. Nobody but these retailers' buyers, the agency and, once the results are published, the business may know.
create table remediation_item_retailer (
    item_id  uuid not null references remediation_item,
    retailer text not null references retailer (slug),
    primary key (item_id, retailer)
);

-- What a later submission says to a gap of the earlier one.
create table remediation_answer (
    item_id       uuid        not null references remediation_item,
    submission_id uuid        not null references submission,
    answer        text        not null check (length(answer) between 1 and 2000),
    at            timestamptz not null,
    primary key (item_id, submission_id)
);

create index remediation_answer_by_submission on remediation_answer (submission_id);
