-- A paper or a photo of it, which shows that a certificate is real. What is kept is never changed: it is added, and taken away
-- again, which the certificate's history tells.
create table evidence (
    id             uuid primary key,
    certificate_id uuid not null references certificate,
    title          text,
    -- found by the content, never by a name
    media_type     text not null,
    hash           text collate "C" not null references blob,
    length         bigint not null,
    added_by       text not null,
    added_at       timestamptz not null,
    constraint evidence_media_type check (media_type in ('application/pdf', 'image/jpeg')),
    constraint evidence_title check (char_length(title) between 1 and 250),
    constraint evidence_length check (length > 0),
    constraint evidence_once unique (certificate_id, hash)
);
create index evidence_by_blob on evidence (hash);
