-- Onlookers read a product's revisions from the one on that was published first.
alter table product
    add column published_revision int check (published_revision between 1 and revision);
update product set published_revision = revision where state = 'PUBLISHED';

-- What was said of a product at each saved change: the facts as in the API, with its photos (id and alt).
create table product_revision (
    product_id          uuid        not null references product,
    revision            int         not null check (revision >= 1),
    at                  timestamptz not null,
    by                  text        not null,
    facts               jsonb       not null check (jsonb_typeof(facts) = 'object'),
    -- names as in a diff: attributes.dye
    changed             jsonb       not null check (jsonb_typeof(changed) = 'array'),
    composition_changed boolean     not null,
    primary key (product_id, revision)
);

-- What was saved before revisions were kept: only the last state of it is known.
insert into product_revision (product_id, revision, at, by, facts, changed, composition_changed)
select p.id, p.revision, p.updated_at,
       coalesce((select h.by from history h where h.kind = 'product' and h.subject = p.id and h.action = 'create'
                 and p.revision = 1 order by h.id limit 1), 'unknown'),
       jsonb_build_object(
           'name', p.name, 'brand', p.brand, 'category', p.category, 'description', p.description, 'story', p.story,
           'retailPriceIdr', p.retail_price_idr, 'producerPriceIdr', p.producer_price_idr, 'netContent', p.net_content,
           'packaging', p.packaging, 'storage', p.storage, 'shelfLifeDays', p.shelf_life_days,
           'composition', p.composition, 'processes', p.processes, 'attributes', p.attributes, 'gtin', p.gtin,
           'capacity', p.capacity, 'minimumOrder', p.minimum_order, 'leadTimeDays', p.lead_time_days,
           'photos', jsonb_build_array()),
       '[]', p.composition_revision = p.revision
from product p;

create function without_alt(photos jsonb) returns jsonb language sql immutable as $$
    select coalesce(jsonb_agg(photo || '{"alt": null}' order by place), '[]')
    from jsonb_array_elements(photos) with ordinality as photo (photo, place)
$$;

-- Facts without the texts that may speak of a person.
create function without_texts(facts jsonb) returns jsonb language sql immutable as $$
    select facts || '{"name": null, "brand": null, "description": null, "story": null, "packaging": null, "composition": [],
                      "processes": [], "attributes": {}, "gtin": null, "capacity": null}'
        || jsonb_build_object('photos', without_alt(facts -> 'photos'))
$$;

-- A revision never changes, but for one thing that the law may ask for: its texts are blanked, as a whole and for good.
create function keep_product_revision() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE'
        or (to_jsonb(new) - 'facts') is distinct from (to_jsonb(old) - 'facts')
        or new.facts is distinct from without_texts(old.facts)
    then
        raise exception '% rows are never changed', tg_table_name;
    end if;
    return new;
end $$;
create trigger product_revision_is_immutable before update or delete on product_revision
    for each row execute function keep_product_revision();
