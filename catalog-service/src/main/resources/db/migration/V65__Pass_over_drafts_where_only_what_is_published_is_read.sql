-- A sheet of forty thousand drafts is newer than everything published: who reads only what is published would walk past all of
-- them to the first row of a page.
create index product_newest_published on product (created_at, id) where state = 'PUBLISHED';

alter table product_word add column published boolean not null default false;
update product_word set published = true from product where product.id = product_id and state = 'PUBLISHED';
alter table product_word alter column published drop default;
create index product_word_published on product_word (word, created_at, product_id) where published;

create or replace function product_postings() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from product_word
        where word = any(tsvector_to_array(old.name_words)) and created_at = old.created_at and product_id = old.id
          and word <> all(tsvector_to_array(new.name_words));
    end if;
    insert into product_word (word, created_at, product_id, published)
    select word, new.created_at, new.id, new.state = 'PUBLISHED' from unnest(tsvector_to_array(new.name_words)) as word
    where tg_op = 'INSERT' or word <> all(tsvector_to_array(old.name_words));
    return null;
end
$$;

create function product_postings_state() returns trigger language plpgsql as $$
begin
    update product_word set published = new.state = 'PUBLISHED'
    where word = any(tsvector_to_array(new.name_words)) and created_at = new.created_at and product_id = new.id;
    return null;
end
$$;
-- after the trigger of renaming, whose name comes first: then the words are those of now
create trigger product_postings_state after update of state on product
    for each row when ((new.state = 'PUBLISHED') is distinct from (old.state = 'PUBLISHED')) execute function product_postings_state();
