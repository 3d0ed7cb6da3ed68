-- What the feed has told to be due. One row, one event: of two instances that look at the same moment, the second waits for the
-- first and then finds the row.
create table reminder (
    kind        text        not null,
    -- the case or certificate
    subject     uuid        not null,
    due_on      date        not null,
    reminded_at timestamptz not null,
    primary key (kind, subject, due_on),
    constraint reminder_kind check (kind in ('CASE_OVERDUE', 'CASE_DUE', 'CERTIFICATE_EXPIRING'))
);

create index facilitation_case_by_block on facilitation_case (blocked_since, id) where blocked_reason is not null;
create index known_product_published on known_product (category, business_id, product_id) where state = 'PUBLISHED';
