-- The work list asks for each way in which something is the caller's; these find it, however much lies with others.
create index assignment_waiting_by_curator on assignment (curator, due_on) where state = 'ASSIGNED';
create index assignment_waiting_by_round on assignment (round_id, due_on) where state = 'ASSIGNED';
create index condition_open_by_retailer on condition (retailer, due_on) where state = 'OPEN';
create index remediation_item_open_by_round on remediation_item (round_id, due_on) where state in ('OPEN', 'IN_PROGRESS');
create index remediation_item_open_by_region on remediation_item (business_region, due_on) where state in ('OPEN', 'IN_PROGRESS');

-- Lists over several rounds by score and by age, and those of buyers, who see only what is judged.
create index submission_by_score on submission ((coalesce(score, -1)) desc, id desc);
create index submission_by_submission on submission ((coalesce(submitted_at, created_at)) desc, id desc);
create index submission_judged_by_creation on submission (created_at desc, id desc) where score is not null;
-- what a curator of several rounds reviews next; of one round it is found already
create index submission_to_be_reviewed_anywhere on submission (review_tally, submitted_at, id) where state = 'SUBMITTED';

-- Whose round it is, beside whose business: an agency sees both, and an index finds "one or the other" only in one table.
alter table submission add column agency_region text collate "C";
alter table remediation_item add column agency_region text collate "C";
alter table listing add column agency_region text collate "C";
update submission set agency_region = agency_region_code from round where round.id = round_id;
update remediation_item set agency_region = agency_region_code from round where round.id = round_id;
update listing set agency_region = agency_region_code from round where round.id = round_id;
alter table submission alter column agency_region set not null;
alter table remediation_item alter column agency_region set not null;
alter table listing alter column agency_region set not null;

create index submission_by_agency on submission (agency_region, created_at desc, id desc);
create index remediation_item_by_agency on remediation_item (agency_region, due_on, id);
create index listing_by_agency on listing (agency_region, created_at desc, id desc);

create function note_agency_region() returns trigger language plpgsql as $$
begin
    select agency_region_code into new.agency_region from round where id = new.round_id;
    return new;
end $$;
create trigger note_agency_region before insert or update of round_id on submission
    for each row execute function note_agency_region();
create trigger note_agency_region before insert or update of round_id on remediation_item
    for each row execute function note_agency_region();
create trigger note_agency_region before insert or update of round_id on listing
    for each row execute function note_agency_region();

create function hand_over_round() returns trigger language plpgsql as $$
begin
    update submission set agency_region = new.agency_region_code where round_id = new.id;
    update remediation_item set agency_region = new.agency_region_code where round_id = new.id;
    update listing set agency_region = new.agency_region_code where round_id = new.id;
    return null;
end $$;
create trigger hand_over_round after update on round
    for each row when (old.agency_region_code is distinct from new.agency_region_code) execute function hand_over_round();

-- By region, of all rounds: the counters of single rounds are many more.
create index indicator_count_by_region on indicator_count (happening, period, retailer, category_group, region) where round_id = '';
