-- A certificate type is data: what it is called, who issues it, when it ends and how its numbers look.
-- The service reads both tables once, when it starts; a change is a new migration (or an update followed by a restart).

create table certificate_type (
    code             text primary key,
    family           text not null,
    name_en          text not null,
    name_id          text not null,
    issuer           text not null,
    validity         text not null,
    validity_years   integer,
    -- A document whose printed end lies before this day has ended on it; a later printed end no longer counts.
    open_ended_since date,
    schemes          jsonb not null default '[]',
    details          jsonb not null default '[]',
    source           text not null,
    note             text,
    constraint certificate_type_code check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    constraint certificate_type_family check (family in ('HALAL', 'HKI', 'SNI', 'FOOD_LICENCE')),
    constraint certificate_type_validity check (validity in ('WHILE_UNCHANGED', 'YEARS_FROM_FILING', 'FROM_DOCUMENT')),
    constraint certificate_type_years check ((validity = 'YEARS_FROM_FILING') = (validity_years is not null) and validity_years > 0),
    constraint certificate_type_open_ended check (open_ended_since is null or validity = 'WHILE_UNCHANGED'),
    constraint certificate_type_lists check (jsonb_typeof(schemes) = 'array' and jsonb_typeof(details) = 'array')
);

create table number_format (
    id                uuid primary key default gen_random_uuid(),
    type              text not null references certificate_type,
    position          integer not null,
    -- CERTIFICATE and APPLICATION numbers are accepted, MISTAKEN ones belong to another paper and are refused,
    -- STANDARD is the number of the standard which a certificate attests.
    kind              text not null,
    pattern           text not null,
    severity          text not null,
    canonical         text not null,
    -- which group of the pattern holds the last two digits of the year in which the certificate ends
    expiry_year_group integer,
    message_code      text,
    example           text not null,
    source            text not null,
    constraint number_format_position unique (type, position),
    constraint number_format_kind check (kind in ('CERTIFICATE', 'APPLICATION', 'MISTAKEN', 'STANDARD')),
    constraint number_format_severity check (severity in ('WARNING', 'ERROR')),
    constraint number_format_mistaken check (kind <> 'MISTAKEN' or message_code is not null)
);
