create index submission_draft_by_round on submission (round_id) where state = 'DRAFT';
