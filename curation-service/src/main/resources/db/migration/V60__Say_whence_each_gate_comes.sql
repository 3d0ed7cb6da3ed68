-- Whence a gate comes, and what is uncertain about it. They are criteria that retail curations published: a proposal, which a
-- retailer changes for itself. What the law asks for, certification-service says for each product, with dates and sources.
alter table gate_rule
    add column source text check (length(source) between 1 and 300),
    add column note   text check (length(note) between 1 and 1000);

update gate_rule set source = case gate
    when 'NIB' then 'Criteria of retail curations: NIB, NPWP, food licence, halal'
    when 'NPWP' then 'Criteria of retail curations; modern retail asks for it'
    when 'HALAL' then 'Criteria of retail curations; PP 42/2024 as reported'
    when 'FOOD_LICENCE' then 'Criteria of retail curations; BPOM rules on licences as published'
    when 'SNI' then 'List of mandatory standards for processed food, BPOM'
    when 'TRADEMARK' then 'Practice of retailers and of certification programmes'
    when 'GTIN' then 'Practice of minimarkets: the registered barcode of GS1 Indonesia'
    when 'PRODUCT_FACTS' then 'Proposal, from criteria of retail curations: price, capacity and continuity'
    when 'PHOTOS' then 'Proposal, from criteria of retail curations'
    when 'LABEL' then 'Criteria of retail curations: the label is complete and agrees with the documents'
    when 'SHELF_LIFE' then 'Criteria of retail curations: expiry date'
end;

-- Whoever decides from a screen decides by the photos, whatever the shop.
update gate_rule set effect = 'BLOCK' where gate = 'PHOTOS';

update gate_rule set note = case gate
    when 'HALAL' then 'What the law asks for on the day blocks everywhere; before its day it is the retailer''s choice.'
    when 'TRADEMARK' then 'A filed application is enough. Retailers weigh it, and rarely insist.'
    when 'NPWP' then 'Only whether there is one is known here, never the number.'
    when 'GTIN' then 'A chain scans every item at its tills; a souvenir shop or a hotel labels what it sells itself.'
    when 'LABEL' then 'The catalog knows what a label has to state, not the label: there is no kind of document for it. That the two'
        ' agree is for who holds the pack, so it blocks only where nobody holds it before it is listed.'
end
where gate in ('HALAL', 'TRADEMARK', 'NPWP', 'GTIN', 'LABEL');

alter table gate_rule alter column source set not null;

update label_fact
set source = 'Label minimum that curators check, as retail curations publish it; the first day is not recorded';

alter table gate_of_law add column note text check (length(note) between 1 and 1000);

update gate_of_law
set effective_from = date '2024-10-18', source = 'PP 42/2024 art. 160, as reported',
    note = 'Food and drink of medium and large businesses from this day, of micro and small ones from 17 October 2026; other goods'
        ' as certification-service says. Before its day the gate only warns, so that there is nothing to waive.'
where gate = 'HALAL';

update gate_of_law
set note = 'Which goods have a mandatory standard, and which, certification-service says. The day of entry into force is unverified.'
where gate = 'SNI';

insert into gate_of_law (gate, effective_from, source, unverified, note) values
    ('FOOD_LICENCE', date '-infinity', 'BPOM Regulation 4/2024 as reported', true,
        'It has long been so; the first day is not recorded. Food which keeps less than seven days needs no licence.');
