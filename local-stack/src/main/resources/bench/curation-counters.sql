-- What is counted as things happen, and what was written down of each step.

insert into history (kind, subject, at, by, action, from_state, to_state, audience)
select kind, subject, at, by, action, from_state, to_state, audience from (
    select 'submission' as kind, id as subject, created_at as at, 'dinas' as by, 'create' as action, null as from_state, 'DRAFT' as to_state, null as audience
    from submission
    union all select 'submission', id, submitted_at, 'dinas', 'submit', 'DRAFT', 'SUBMITTED', null from submission where submitted_at is not null
    union all select 'panel', submission_id, created_at, reviewer, 'write-review', null, 'SCORED', null from review
    union all select 'submission', id, reviewed_at, 'dinas', 'complete-review', 'SUBMITTED', 'REVIEWED', null from submission where score is not null
    union all select 'submission', submission_id, decided_at, 'pembeli', 'decide', 'PENDING', state, retailer from decision where decided_at is not null
    union all select 'submission', id, updated_at, 'pembeli', 'accept', 'REVIEWED', 'ACCEPTED', 'overseers' from submission where state = 'ACCEPTED') as step
order by at;
insert into event (id, position, type, subject, time, data)
select bench_id(9, id), id, 'id.kurasi.' || kind || '.' || replace(lower(to_state), '_', '-'), subject, at, '{"category": "SNACK"}' from history;
select setval('event_position', (select max(position) from event));

-- The triggers of the inbox count what comes into it.
insert into inbox_entry (id, retailer, submission_id, round_id, category, category_group, tab, score, reviewed_at, decide_by)
select id, retailer, submission_id, round_id, category, category_group, tab, score, reviewed_at, decide_by from inbox_source;

insert into funnel_member (round_id, retailer, category, stage, kind, member_id)
select distinct round_id, reached.retailer, cell.category, stage, kind, case kind when 'PRODUCT' then product_id else business_id end
from (select id, 'SUBMITTED' as stage, 'ANY' as retailer from submission where submitted_at is not null
      union all select id, 'REVIEWED', 'ANY' from submission where score is not null
      union all select submission_id, stage, unnest(array['ANY', retailer])
                from (select submission_id, retailer, unnest(case when state = 'LISTED' and first_ordered_on is not null then array['ACCEPTED', 'LISTED', 'ORDERED']
                                                                  when state = 'LISTED' then array['ACCEPTED', 'LISTED'] else array['ACCEPTED'] end) as stage
                      from listing) as shelf) as reached
join submission on submission.id = reached.id,
     lateral (values (category_group), ('ALL')) as cell (category), (values ('PRODUCT'), ('BUSINESS')) as counted (kind);
insert into funnel_counter (round_id, retailer, category, stage, products, businesses, updated_at)
select round_id, retailer, category, stage, count(*) filter (where kind = 'PRODUCT'), count(*) filter (where kind = 'BUSINESS'), now()
from funnel_member group by 1, 2, 3, 4;

insert into indicator_fact (happening, code, day, submission_id, round_id, retailers, for_any, category_group, region, product_id, business_id, items, counted)
select happening, code, (at at time zone 'Asia/Jakarta')::date, submission_id, round_id, who, for_any, category_group, business_region, product_id, business_id, 1, true
from (select 'SUBMITTED' as happening, '' as code, submitted_at as at, id as submission_id, retailers as who, true as for_any
      from bench_submission where state <> 'DRAFT'
      union all select 'REVIEWED', '', reviewed_at, id, retailers, true from bench_submission where state = 'REVIEWED'
      union all select 'DECIDED', '', decided_at, submission_id, array[retailer], true from bench_decision where state not in ('PENDING', 'SHORTLISTED')
      union all select 'ACCEPTED', '', decided_at, submission_id, array[retailer], true from bench_decision where state like 'ACCEPTED%'
      union all select 'DECLINED_FOR', unnest(reasons), decided_at, submission_id, array[retailer], true from bench_decision
      union all select 'AGAIN_DECIDED', '', updated_at, id, array[]::text[], true from submission where previous_submission_id is not null and state in ('ACCEPTED', 'DECLINED')
      union all select 'AGAIN_ACCEPTED', '', updated_at, id, array[]::text[], true from submission where previous_submission_id is not null and state = 'ACCEPTED'
      union all select 'ON_SHELF', '', listed_since::timestamp at time zone 'Asia/Jakarta', submission_id, array[retailer], true from listing where state = 'LISTED') as happened
join submission on submission.id = submission_id;

-- The cells of indicator_cells, all at once.
insert into indicator_count (happening, code, retailer, period, region, round_id, category_group, items, amount_idr, products, businesses, changed_at)
select happening, code, retailer, coalesce(month, quarter, year), coalesce(district, regency, province, ''), coalesce(round, ''), coalesce(product_group, ''),
       sum(items), sum(amount_idr), count(distinct product_id), count(distinct business_id), now()
from (select happening, code, unnest(case when for_any then array[''] else array[]::text[] end || retailers) as retailer,
             to_char(day, 'YYYY') as year, to_char(day, 'YYYY-"Q"Q') as quarter, to_char(day, 'YYYY-MM') as month,
             left(region, 2) as province, left(region, 5) as regency, region as district, round_id::text as round, category_group as product_group,
             items, amount_idr, product_id, business_id
      from indicator_fact) as fact
group by happening, code, retailer, grouping sets ((year), (year, quarter), (year, quarter, month)),
         grouping sets ((), (province), (province, regency), (province, regency, district), (round)), grouping sets ((), (product_group));

do $$ declare it record; begin
    for it in select back from set_aside where back like 'CREATE%' loop execute it.back; end loop;
    for it in select back from set_aside where back not like 'CREATE%' loop execute it.back; end loop;
end $$;
alter table submission enable trigger submission_refreshes_inbox;
alter table decision enable trigger user;
alter table question enable trigger new_question_refreshes_inbox;
alter table sample_request enable trigger new_sample_request_refreshes_inbox;
