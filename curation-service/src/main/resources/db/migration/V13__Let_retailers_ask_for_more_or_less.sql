alter table retailer
    drop constraint retailer_type_check,
    add constraint retailer_type check (type in ('SOUVENIR_SHOP', 'MINIMARKET', 'SUPERMARKET', 'HYPERMARKET',
                                                 'DEPARTMENT_STORE', 'SPECIALITY_SHOP', 'HOTEL', 'MARKETPLACE',
                                                 'REGIONAL_SOE', 'LARGE_INDUSTRY', 'TOURISM_OPERATOR', 'OTHER')),
    -- days a product must still keep when it reaches the shop
    add column minimum_remaining_shelf_life_days integer
        check (minimum_remaining_shelf_life_days between 1 and 3650);

-- What a retailer asks over its requirement profile: a gate named here counts instead of the profile's.
create table retailer_requirement (
    retailer_id    uuid    not null references retailer,
    position       integer not null,
    gate           text    not null,
    effect         text    not null check (effect in ('BLOCK', 'WARN', 'OFF')),
    -- the only product group it speaks of; null: all of them
    category_group text,
    primary key (retailer_id, position),
    constraint retailer_asks_for_a_gate_once unique nulls not distinct (retailer_id, gate, category_group)
);
