create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- The stems of the words of texts, Indonesian ("makanan" and "makan" meet). Punctuation separates words and means nothing, so
-- that "4/5" is no path and "kurasi.id" no host.
create function words_of(variadic texts text[]) returns tsvector language sql immutable parallel safe as $$
    select strip(to_tsvector('pg_catalog.indonesian',
        translate(array_to_string(texts, ' '), '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~', repeat(' ', 32))))
$$;

alter table business add column name_words tsvector generated always as (words_of(name)) stored;
create index business_by_words on business using gin (name_words) with (fastupdate = off);

-- Two columns and not one with weights, because an index of words holds no weights, and because the planner knows how often a
-- word is in each of them: it walks the newest products for a common word and takes the index for a rare one.
alter table product
    -- of name, brand and the business's name
    add column name_words    tsvector,
    -- of description and story as well
    add column all_words     tsvector,
    -- the root of its category, so that a list of a product group reads one index
    add column product_group text;

create function product_root(category text) returns text language sql stable as $$
    with recursive above as (
        select c.code, c.parent from category c where c.code = category
        union all
        select c.code, c.parent from category c join above on c.code = above.parent)
    select code from above where parent is null
$$;

-- A word and what is left of it without one of its letters. Words that have one of these in common differ by a letter that is
-- missing, too much, another or in another place. It is looked up by equality, so it costs the same among many words; an index
-- of trigrams took sixty times as long.
create function without_a_letter(word text) returns text[] language sql immutable parallel safe as $$
    select array_agg(distinct overlay(word placing '' from letter for 1)) || word from generate_series(1, length(word)) as letter
$$;

-- The words of names and brands as they are written, to find what a misspelt word may mean. Words stay when their product goes;
-- a word may be there twice, because a unique index would make transactions wait for each other.
create table known_word (
    word text collate "C" not null check (length(word) between 3 and 40)
);
create index known_word_in_order on known_word (word);
create index known_word_nearly on known_word using gin (without_a_letter(word)) with (fastupdate = off);

create function learn_words(variadic texts text[]) returns void language sql as $$
    insert into known_word
    select distinct word from regexp_split_to_table(lower(array_to_string(texts, ' ')), '[^[:alnum:]]+') as word
    where length(word) between 3 and 40 and word !~ '\d' and not exists (select from known_word k where k.word = word.word)
$$;

create function product_words() returns trigger language plpgsql as $$
declare
    maker text := (select name from business where id = new.business_id);
begin
    new.name_words := words_of(new.name, new.brand, maker);
    new.all_words := words_of(new.name, new.brand, maker, new.description, new.story);
    if tg_op = 'INSERT' or (new.name, new.brand) is distinct from (old.name, old.brand) then
        perform learn_words(new.name, new.brand);
    end if;
    return new;
end
$$;
create trigger product_words before insert or update of name, brand, description, story, business_id on product
    for each row execute function product_words();

create function product_group() returns trigger language plpgsql as $$
begin
    new.product_group := product_root(new.category);
    return new;
end
$$;
create trigger product_group before insert or update of category on product
    for each row execute function product_group();

create function business_words() returns trigger language plpgsql as $$
begin
    perform learn_words(new.name);
    if tg_op = 'UPDATE' then
        update product set name = name where business_id = new.id;
    end if;
    return null;
end
$$;
create trigger business_words after insert on business for each row execute function business_words();
create trigger business_renamed after update of name on business for each row when (new.name <> old.name)
    execute function business_words();

-- what is there already
select learn_words(name) from business;
update product set name = name, category = category;

-- With the regency in it, because agencies search in their region: only what has the word and is there is looked at. Entries
-- are not collected to be sorted in later: whoever searches first would do that.
create index product_by_name_words on product using gin (name_words, regency_code) with (fastupdate = off);
create index product_by_all_words on product using gin (all_words, regency_code) with (fastupdate = off);
