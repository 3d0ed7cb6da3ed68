-- By which figures a business is of which scale, from when to when. Amounts are whole rupiah and both ends belong to the
-- range: "more than 1 bn" begins at 1 000 000 001.
create table scale_rule (
    id             text   primary key check (id ~ '^[a-z0-9-]{1,60}$'),
    classification text   not null check (classification in ('BUSINESS', 'INDUSTRY')),
    scale          text   not null,
    basis          text   not null check (basis in ('CAPITAL', 'SALES', 'WORKERS_AND_INVESTMENT')),
    min_idr        bigint not null check (min_idr >= 0),
    max_idr        bigint check (max_idr >= min_idr),
    min_workers    int    check (min_workers >= 0),
    max_workers    int    check (max_workers >= min_workers),
    effective_from date   not null,
    effective_to   date   check (effective_to >= effective_from),
    source         text   not null,
    note           text,
    check (case classification
        when 'BUSINESS' then scale in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE') and basis in ('CAPITAL', 'SALES')
            and min_workers is null and max_workers is null
        else scale in ('SMALL', 'MEDIUM') and basis = 'WORKERS_AND_INVESTMENT' and min_workers is not null end),
    unique (classification, scale, basis, min_idr, effective_from)
);

insert into scale_rule (id, classification, scale, basis, min_idr, max_idr, effective_from, source, note) values
    ('pp7-2021-capital-micro',  'BUSINESS', 'MICRO',  'CAPITAL',           0,  1000000000, '2021-02-02', 'PP 7/2021 art. 35',
     'Land and building of the business do not count. Day of entry into force unverified.'),
    ('pp7-2021-capital-small',  'BUSINESS', 'SMALL',  'CAPITAL',  1000000001,  5000000000, '2021-02-02', 'PP 7/2021 art. 35',
     'Land and building of the business do not count. Day of entry into force unverified.'),
    ('pp7-2021-capital-medium', 'BUSINESS', 'MEDIUM', 'CAPITAL',  5000000001, 10000000000, '2021-02-02', 'PP 7/2021 art. 35',
     'Land and building of the business do not count. Day of entry into force unverified.'),
    ('pp7-2021-capital-large',  'BUSINESS', 'LARGE',  'CAPITAL', 10000000001,        null, '2021-02-02', 'PP 7/2021 art. 35',
     'What is above MEDIUM. Day of entry into force unverified.'),
    ('pp7-2021-sales-micro',    'BUSINESS', 'MICRO',  'SALES',             0,  2000000000, '2021-02-02', 'PP 7/2021 art. 35',
     'Annual sales. Day of entry into force unverified.'),
    ('pp7-2021-sales-small',    'BUSINESS', 'SMALL',  'SALES',    2000000001, 15000000000, '2021-02-02', 'PP 7/2021 art. 35',
     'Annual sales. Day of entry into force unverified.'),
    ('pp7-2021-sales-medium',   'BUSINESS', 'MEDIUM', 'SALES',   15000000001, 50000000000, '2021-02-02', 'PP 7/2021 art. 35',
     'Annual sales. Day of entry into force unverified.'),
    ('pp7-2021-sales-large',    'BUSINESS', 'LARGE',  'SALES',   50000000001,        null, '2021-02-02', 'PP 7/2021 art. 35',
     'What is above MEDIUM. Day of entry into force unverified.');

insert into scale_rule (id, classification, scale, basis, min_idr, max_idr, min_workers, max_workers, effective_from, source, note) values
    ('permenperin64-2016-small',             'INDUSTRY', 'SMALL',  'WORKERS_AND_INVESTMENT',          0,   999999999,  0,   19,
     '2016-07-01', 'Permenperin 64/2016', 'Land and building do not count. Day of entry into force unverified.'),
    ('permenperin64-2016-medium-investment', 'INDUSTRY', 'MEDIUM', 'WORKERS_AND_INVESTMENT', 1000000000,        null,  0,   19,
     '2016-07-01', 'Permenperin 64/2016', 'Few workers, much investment. Day of entry into force unverified.'),
    ('permenperin64-2016-medium-workers',    'INDUSTRY', 'MEDIUM', 'WORKERS_AND_INVESTMENT',          0, 15000000000, 20, null,
     '2016-07-01', 'Permenperin 64/2016', 'More workers and more investment is large industry. Day of entry into force unverified.');
