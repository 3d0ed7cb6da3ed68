alter table round
    add column results_due_on   date,
    add column session_on       date,
    add column session_venue    text check (length(session_venue) between 1 and 200),
    -- until it is closed, curators and viewers see nothing of what was submitted
    add column sealed           boolean not null default false,
    -- places by product group or category, and by region with all below it: {"SNACK": 20}
    add column cap_per_category jsonb   not null default '{}' check (jsonb_typeof(cap_per_category) = 'object'),
    add column cap_per_region   jsonb   not null default '{}' check (jsonb_typeof(cap_per_region) = 'object'),
    -- when it stopped to take submissions; null for one that was called off before
    add column closed_at        timestamptz,
    add column copied_from      uuid references round;

update round set closed_at = updated_at where state in ('CLOSED', 'PUBLISHED');

alter table round
    alter column sealed drop default,
    alter column cap_per_category drop default,
    alter column cap_per_region drop default,
    add constraint round_results_come_after_its_last_day check (results_due_on >= closes_on),
    add constraint round_closed_before_it_goes_on check (closed_at is not null or state not in ('CLOSED', 'PUBLISHED'));

-- the clock closes these, and reminds of them before
create index round_open_by_last_day on round (closes_on, id) where state = 'OPEN';
-- and calls for the decisions and results of these
create index round_running_by_results_day on round (results_due_on, id) where state in ('OPEN', 'CLOSED');
