-- What the feed has told to be due. One row, one event: of two instances that look at the same moment, the second waits for
-- the first and then finds the row.
create table reminder (
    kind        text        not null,
    -- the submission, round, assignment, decision, condition or remediation item
    subject     uuid        not null,
    due_on      date        not null,
    reminded_at timestamptz not null,
    primary key (kind, subject, due_on),
    constraint reminder_kind check (kind in ('DRAFT_CLOSING', 'CHANGES_DUE', 'REVIEW_DUE', 'REVIEW_OVERDUE',
                                             'RESULTS_OVERDUE', 'DECISION_DUE', 'CONDITION_DUE', 'CONDITION_OVERDUE',
                                             'REMEDIATION_DUE', 'REMEDIATION_OVERDUE'))
);
