-- What one side proposes to the other. A retailer begins; the sides take turns until they agree or one of them ends it.
create table offer (
    id            uuid primary key,
    version       bigint      not null,
    submission_id uuid        not null references submission,
    retailer      text        not null references retailer (slug),
    number        integer     not null check (number > 0),
    side          text        not null check (side in ('RETAILER', 'BUSINESS')),
    terms         jsonb       not null,
    note          text,
    state         text        not null check (state in ('OPEN', 'COUNTERED', 'AGREED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
    expires_on    date,
    answer        text,
    made_at       timestamptz not null,
    answered_at   timestamptz,
    updated_at    timestamptz not null,
    constraint offer_number_is_given_once unique (submission_id, retailer, number),
    constraint offer_is_answered_unless_open check ((state = 'OPEN') = (answered_at is null))
);

create unique index offer_open_one_at_a_time on offer (submission_id, retailer) where state = 'OPEN';
create unique index offer_agreed_once on offer (submission_id, retailer) where state = 'AGREED';
create index offer_open_by_expiry on offer (expires_on, submission_id, id) where state = 'OPEN';

-- the offer that both sides agreed to, whose terms are those of the decision; null while there is none
alter table decision add column agreed_offer integer;
