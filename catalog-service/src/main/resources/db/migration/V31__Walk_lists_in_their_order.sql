-- A list page walks one index in the order of the list, so that it costs the same among ten thousand and a million rows.
-- A region filter is equality on the column of its level.
drop index product_in_region;
create index product_in_province on product (province_code, created_at, id);
create index product_in_regency on product (regency_code, created_at, id);
create index product_in_district on product (region_code, created_at, id);
create index product_in_regency_of_category on product (regency_code, category, created_at, id);
create index product_in_regency_of_group on product (regency_code, product_group, created_at, id);
create index product_in_group on product (product_group, created_at, id);
create index product_unpublished on product (state, created_at, id) where state <> 'PUBLISHED';
create index product_by_name on product (lower(name), id);
create index product_in_regency_by_name on product (regency_code, lower(name), id);
create index product_by_brand on product (lower(brand)) where brand is not null;

create index business_in_province on business (province_code, created_at, id);
create index business_in_regency on business (regency_code, created_at, id);
drop index business_by_name;
create index business_by_name on business (lower(name), id);
create index business_fostered on business using gin (fostered_by jsonb_path_ops) with (fastupdate = off);
create index business_member on business using gin (memberships jsonb_path_ops) with (fastupdate = off);
create index business_making on business using gin (categories jsonb_path_ops) with (fastupdate = off);
