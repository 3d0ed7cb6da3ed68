alter table reminder
    drop constraint reminder_kind,
    add constraint reminder_kind check (kind in ('DRAFT_CLOSING', 'CHANGES_DUE', 'REVIEW_DUE', 'REVIEW_OVERDUE',
                                                 'RESULTS_OVERDUE', 'DECISION_DUE', 'OFFER_DUE', 'CONDITION_DUE',
                                                 'CONDITION_OVERDUE', 'REMEDIATION_DUE', 'REMEDIATION_OVERDUE'));

create index offer_open_to_retailer on offer (retailer) where state = 'OPEN' and side = 'BUSINESS';
