-- Photos (foto) and documents (dokumen) of a product in their order: 1 is shown first, and there is no gap.
create table product_medium (
    id         uuid        primary key,
    product_id uuid        not null references product,
    kind       text        not null check (kind in ('PHOTO', 'DOCUMENT')),
    position   int         not null check (position between 1 and case kind when 'PHOTO' then 12 else 10 end),
    -- what a photo shows, for who cannot see it; the title of a document
    caption    text        check (length(caption) between 1 and 250),
    added_at   timestamptz not null,
    hash       text collate "C" not null references blob,
    length     bigint      not null check (length > 0),
    -- the smaller pictures of a photo
    large_hash text collate "C" references blob,
    large_length bigint    check (large_length > 0),
    small_hash text collate "C" references blob,
    small_length bigint    check (small_length > 0),
    check (kind <> 'DOCUMENT' or caption is not null),
    check ((kind = 'PHOTO') = (large_hash is not null)),
    check ((large_hash is null) = (large_length is null)),
    check ((large_hash is null) = (small_hash is null)),
    check ((small_hash is null) = (small_length is null)),
    constraint product_medium_once unique (product_id, kind, hash),
    -- looked at when the transaction ends, so that places can be exchanged
    constraint product_medium_place unique (product_id, kind, position) deferrable initially deferred
);
create index product_medium_by_hash on product_medium (hash);
create index product_medium_by_large_hash on product_medium (large_hash);
create index product_medium_by_small_hash on product_medium (small_hash);
