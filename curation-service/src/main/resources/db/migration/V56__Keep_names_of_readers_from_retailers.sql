-- Rows of histories are for one retailer's buyers, or for the readers of these names.
alter table retailer add constraint retailer_slug_is_not_reserved check (slug not in ('overseers', 'nobody'));
