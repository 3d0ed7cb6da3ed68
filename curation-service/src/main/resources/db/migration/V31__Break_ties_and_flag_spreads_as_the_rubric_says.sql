-- What a rubric says besides points: how far apart two curators may be before it is worth a discussion, and by which
-- criteria, one after the other, products with the same score are ranked. The values are those of every rubric so far.
alter table rubric
    add column spread_flag  numeric not null default 20 check (spread_flag between 0 and 100),
    add column tie_criteria text[]  not null default '{QUALITY,CAPACITY}' check (cardinality(tie_criteria) <= 5);
