-- What is stored by its SHA-256, in blob_chunk below or in an object storage, and how many rows refer to it.
create table blob (
    hash       text collate "C" primary key check (hash ~ '^[0-9a-f]{64}$'),
    length     bigint      not null check (length > 0),
    refs       int         not null check (refs >= 0),
    -- when it was last written or last gained or lost a reference
    touched_at timestamptz not null
);
create index blob_unused on blob (touched_at) where refs = 0;

-- The bytes, when the database is the store. No foreign key: a store knows nothing of references, and a blob's row may go
-- first. All chunks but the last of a blob have 256 KiB.
create table blob_chunk (
    hash     text collate "C" not null,
    position int   not null check (position >= 0),
    bytes    bytea not null check (octet_length(bytes) between 1 and 262144),
    primary key (hash, position)
);
-- pictures and PDFs do not get smaller by compression, and a part of a chunk can then be read alone
alter table blob_chunk alter column bytes set storage external;
