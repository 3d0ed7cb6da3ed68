-- What a column of a sheet may be about, and the headers that say so. Administrators add spellings as they meet them.
create table import_field (
    field          text   primary key,
    version        bigint not null,
    rank           int    generated always as identity,
    label_en       text   not null,
    label_id       text   not null,
    description_en text   not null,
    description_id text   not null,
    example        text   not null
);
create table import_alias (
    -- the header without case, spaces and punctuation
    key   text not null check (length(key) between 1 and 100),
    field text not null references import_field,
    alias text not null check (length(alias) between 1 and 100),
    -- where a header may mean several things: which is tried first
    rank  int  not null,
    primary key (key, field)
);
create index import_alias_of_field on import_alias (field, alias);

-- Words that people use for categories.
create table category_alias (
    key      text primary key check (length(key) between 1 and 100),
    category text not null references category on delete cascade
);

-- A sheet on its way into the catalog.
create table import (
    id          uuid        primary key,
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    state       text        not null check (state in ('RECEIVED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    dry_run     boolean     not null,
    file_name   text        check (length(file_name) <= 200),
    format      text        not null check (format in ('CSV', 'XLSX')),
    dialect     jsonb,
    by          text        not null,
    -- the region of the agency that sent it; null for an administrator, or for one of several regions
    region_code text collate "C",
    mapping     jsonb       not null,
    layout      jsonb       not null,
    rows_total  int         not null check (rows_total >= 0),
    rows_done   int         not null check (rows_done between 0 and rows_total),
    tally       jsonb       not null,
    -- how often it was taken up without getting any further
    attempts    int         not null,
    started_at  timestamptz,
    finished_at timestamptz,
    -- its cells are gone, since nobody needs them any more
    blanked     boolean     not null default false
);
create index import_newest on import (created_at, id);
create index import_in_region on import (region_code, created_at, id);
create index import_to_blank on import (created_at) where not blanked;

-- One row of it: what stood there, until that is no longer needed, and what became of it. No personal column ever gets here.
create table import_row (
    import_id       uuid   not null references import on delete cascade,
    row_no          int    not null check (row_no >= 1),
    -- by column from 0: a letter for its kind, then its text
    cells           jsonb  check (jsonb_typeof(cells) = 'object'),
    -- before the import: what was seen when the row was received; after it: all there is to say
    problems        jsonb  not null check (jsonb_typeof(problems) = 'array'),
    codes           varchar[] not null default '{}',
    outcome         text   check (outcome in ('CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED', 'SKIPPED')),
    business_effect text   check (business_effect in ('CREATED', 'UPDATED', 'UNCHANGED')),
    product_effect  text   check (product_effect in ('CREATED', 'UPDATED', 'UNCHANGED')),
    -- of a dry run perhaps one that was never created
    business_id     uuid,
    product_id      uuid,
    primary key (import_id, row_no)
);
create index import_row_to_do on import_row (import_id, row_no) where outcome is null;
create index import_row_refused on import_row (import_id, outcome, row_no);
create index import_row_of_business on import_row (business_id, import_id) where business_id is not null;
create index import_row_of_product on import_row (product_id, import_id) where product_id is not null;

-- What a dry run would have written so far; gone when it is done.
create table import_plan (
    import_id   uuid not null references import on delete cascade,
    id          uuid not null,
    kind        text not null check (kind in ('BUSINESS', 'PRODUCT')),
    business_id uuid,
    number      text,
    name_key    text not null,
    state       jsonb not null,
    primary key (import_id, id)
);
create index import_plan_by_name on import_plan (import_id, kind, name_key);
create index import_plan_by_number on import_plan (import_id, kind, number);
