-- Who can be reached for a business: personal data (UU 27/2022), in a table of its own that no list, event or export reads.
create table business_contact (
    business_id uuid        primary key references business,
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    person_name text        check (length(person_name) between 1 and 120),
    phone       text        check (phone ~ '^\+[1-9]\d{7,14}$'),
    email       text        check (length(email) between 3 and 254),
    address     text        check (length(address) between 1 and 500),
    postcode    text        check (postcode ~ '^\d{5}$'),
    check (coalesce(person_name, phone, email, address, postcode) is not null)
);

-- One immutable row for every time a contact was read: who, as what, when. It outlives the contact.
create table contact_read (
    id          uuid        primary key,
    business_id uuid        not null references business,
    at          timestamptz not null,
    by          text        not null,
    role        text        not null
);
create index contact_read_of_a_business on contact_read (business_id, at, id);
create trigger contact_read_is_immutable before update or delete on contact_read
    for each row execute function refuse_change();
create trigger contact_read_stays before truncate on contact_read
    for each statement execute function refuse_change();
