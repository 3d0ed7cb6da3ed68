-- Each word of a product's names, newest product first: where words are frequent, a page of what has them all is found by reading
-- a little of each word's list, whatever the number of products. The index of words on product has to collect all there are.
-- Kept by trigger; a product is never deleted.
create table product_word (
    word       text collate "C" not null,
    created_at timestamptz not null,
    product_id uuid not null,
    primary key (word, created_at, product_id)
);

create function product_postings() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from product_word
        where word = any(tsvector_to_array(old.name_words)) and created_at = old.created_at and product_id = old.id
          and word <> all(tsvector_to_array(new.name_words));
    end if;
    insert into product_word
    select word, new.created_at, new.id from unnest(tsvector_to_array(new.name_words)) as word
    where tg_op = 'INSERT' or word <> all(tsvector_to_array(old.name_words));
    return null;
end
$$;
create trigger product_postings after insert on product for each row execute function product_postings();
create trigger product_postings_renewed after update of name, brand, description, story, business_id on product
    for each row when (new.name_words is distinct from old.name_words) execute function product_postings();

insert into product_word
select word, created_at, id from product, unnest(tsvector_to_array(name_words)) as word;
