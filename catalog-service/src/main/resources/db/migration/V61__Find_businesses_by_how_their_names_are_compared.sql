-- An import looks for the businesses that its rows name, wherever they are and whether they are still active.
create index business_by_name_key on business (name_key);
