-- Similarity of names; part of PostgreSQL's own distribution, and trusted: the owner of the database may create it.
create extension if not exists pg_trgm;

-- Names that meet within a regency, or within a business, lie side by side.
create index business_by_name_in_regency on business (regency_code, name_key, id) where state = 'ACTIVE' and name_key <> '';
create index product_by_name_in_business on product (business_id, name_key, id) where state <> 'ARCHIVED' and name_key <> '';

create index business_merged_into on business (merged_into) where merged_into is not null;
create index product_by_gtin on product (gtin) where gtin is not null;
create index product_merged_into on product (merged_into) where merged_into is not null;
