-- A product that was accepted may come to a shelf, be ordered, and be sold; each counts for its retailer and for any.
alter table funnel_member drop constraint funnel_member_stage_check;
alter table funnel_member add constraint funnel_member_stage
    check (stage in ('SUBMITTED', 'REVIEWED', 'ACCEPTED', 'LISTED', 'ORDERED', 'SOLD'));
alter table funnel_counter drop constraint funnel_counter_stage_check;
alter table funnel_counter add constraint funnel_counter_stage
    check (stage in ('SUBMITTED', 'REVIEWED', 'ACCEPTED', 'LISTED', 'ORDERED', 'SOLD'));
