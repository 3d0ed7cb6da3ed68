-- What the law lets a retailer ask of a supplier. Data with dates, because the law changes more often than this program.
create table trading_rule (
    id             text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    measure        text    not null check (measure in ('TRADING_TERMS_PCT', 'LISTING_FEE_IDR', 'LISTING_FEE_PER_OUTLET_IDR')),
    -- the only type of retailer the rule speaks of; null: all of them
    retailer_type  text,
    cap            numeric not null check (cap >= 0),
    in_force_from  date    not null,
    in_force_until date,
    source         text    not null check (length(source) > 0),
    -- SOURCED: read in the source named; UNVERIFIED: to be checked against the law before it is relied on
    certainty      text    not null check (certainty in ('SOURCED', 'UNVERIFIED')),
    remark         text,
    constraint trading_rule_ends_after_it_begins check (in_force_until >= in_force_from)
);

insert into trading_rule (id, measure, retailer_type, cap, in_force_from, source, certainty, remark) values
    ('trading-terms-15-pct', 'TRADING_TERMS_PCT', null, 15, date '2021-04-01',
     'Permendag 23/2021 art. 11', 'SOURCED', 'Outside the regular discount. The first day in force is [unverified].'),
    ('listing-fee-hypermarket', 'LISTING_FEE_IDR', 'HYPERMARKET', 10000000, date '2021-04-01',
     'Permendag 23/2021 art. 11, press reports', 'SOURCED', 'Per item. Whether micro and small suppliers are exempt is [unverified].'),
    ('listing-fee-supermarket', 'LISTING_FEE_IDR', 'SUPERMARKET', 10000000, date '2021-04-01',
     'Permendag 23/2021 art. 11, press reports', 'SOURCED', 'Per item. Whether micro and small suppliers are exempt is [unverified].'),
    ('listing-fee-minimarket', 'LISTING_FEE_IDR', 'MINIMARKET', 20000000, date '2021-04-01',
     'Permendag 23/2021 art. 11, press reports', 'UNVERIFIED', 'Per item; one report. Whether micro and small suppliers are exempt is [unverified].'),
    ('listing-fee-per-outlet-hypermarket', 'LISTING_FEE_PER_OUTLET_IDR', 'HYPERMARKET', 150000, date '2021-04-01',
     'Permendag 23/2021 art. 11, press reports', 'SOURCED', 'Per item and outlet. Whether micro and small suppliers are exempt is [unverified].'),
    ('listing-fee-per-outlet-supermarket', 'LISTING_FEE_PER_OUTLET_IDR', 'SUPERMARKET', 75000, date '2021-04-01',
     'Permendag 23/2021 art. 11, press reports', 'SOURCED', 'Per item and outlet. Whether micro and small suppliers are exempt is [unverified].'),
    ('listing-fee-per-outlet-minimarket', 'LISTING_FEE_PER_OUTLET_IDR', 'MINIMARKET', 50000, date '2021-04-01',
     'Permendag 23/2021 art. 11, press reports', 'UNVERIFIED', 'Per item and outlet; one report. Whether micro and small suppliers are exempt is [unverified].');
