-- An import writes hundreds of products with one statement; what follows from each is kept cheap.

-- The words of new names are learned once a statement. Changed names are few, and learned one by one as before.
create function learn_words_of_all() returns trigger language plpgsql as $$
begin
    if tg_relid = 'product'::regclass then
        perform learn_words(variadic array(select concat_ws(' ', name, brand) from written));
    else
        perform learn_words(variadic array(select name from written));
    end if;
    return null;
end
$$;
create trigger product_words_learned after insert on product referencing new table as written
    for each statement execute function learn_words_of_all();
drop trigger business_words on business;
create trigger business_words_learned after insert on business referencing new table as written
    for each statement execute function learn_words_of_all();

create or replace function product_words() returns trigger language plpgsql as $$
declare
    maker text := (select name from business where id = new.business_id);
begin
    new.name_words := words_of(new.name, new.brand, maker);
    -- the same as the words of all texts, without looking at the names again
    new.all_words := new.name_words || words_of(new.description, new.story);
    if tg_op = 'UPDATE' and (new.name, new.brand) is distinct from (old.name, old.brand) then
        perform learn_words(new.name, new.brand);
    end if;
    return new;
end
$$;

-- A tree of two or three levels is climbed faster than a recursive query begins.
create or replace function product_root(category text) returns text language plpgsql stable as $$
declare
    root text;
    above text := category;
begin
    while above is not null loop
        root := above;
        above := (select c.parent from category c where c.code = root);
    end loop;
    return root;
end
$$;
