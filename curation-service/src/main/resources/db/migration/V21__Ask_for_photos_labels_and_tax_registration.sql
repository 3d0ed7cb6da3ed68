alter table gate_rule
    drop constraint gate_rule_gate_check,
    add constraint gate_rule_gate check (gate in ('NIB', 'NPWP', 'HALAL', 'FOOD_LICENCE', 'SNI', 'TRADEMARK', 'GTIN',
                                                  'PRODUCT_FACTS', 'PHOTOS', 'LABEL', 'SHELF_LIFE'));

-- A chain buys from registered taxpayers, and lists what it has not held in its hands; elsewhere the buyer sees goods and
-- label at the session, so there it is advice.
insert into gate_rule (profile, gate, effect)
select code, gate, case when code in ('minimarket', 'supermarket') then 'BLOCK' else 'WARN' end
from requirement_profile, (values ('NPWP'), ('PHOTOS'), ('LABEL')) as asked (gate);

-- What the label of a packaged product states, by product group, as fields of the catalog. That it is known here says
-- nothing of what is printed: that is for who holds the pack.
create table label_fact (
    category_group text    not null check (category_group ~ '^[A-Z][A-Z0-9_]{0,59}$'),
    field          text    not null check (field in ('brand', 'netContent', 'composition', 'shelfLifeDays', 'storage', 'packaging')),
    effective_from date    not null,
    -- the first day on which it no longer holds
    effective_to   date check (effective_to > effective_from),
    source         text    not null,
    -- whether nobody has read a legal text that says so
    unverified     boolean not null,
    primary key (category_group, field, effective_from)
);

insert into label_fact (category_group, field, effective_from, source, unverified)
select category_group, field, date '2018-01-01', 'Practice of labelling packaged goods', true
from (values ('FOOD_BEVERAGE', 'netContent'),
             ('FOOD_BEVERAGE', 'composition'),
             ('FOOD_BEVERAGE', 'shelfLifeDays'),
             ('COSMETIC_HERBAL', 'netContent'),
             ('COSMETIC_HERBAL', 'composition'),
             ('COSMETIC_HERBAL', 'shelfLifeDays')) as fact (category_group, field);
