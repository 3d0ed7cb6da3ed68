package id.kurasi.catalog.imports;

import id.kurasi.catalog.business.ImportedBusinesses;
import id.kurasi.catalog.business.contact.ImportedContacts;
import id.kurasi.catalog.imports.plan.World;
import id.kurasi.catalog.imports.row.RowContact;
import id.kurasi.catalog.imports.row.RowFacts;
import id.kurasi.catalog.product.ImportedProducts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks up, in few statements, all that some rows may be about. */
@ApplicationScoped
class Worlds {

    private final RowStore rows;
    private final PlanStore plans;
    private final ImportedBusinesses businesses;
    private final ImportedContacts contacts;
    private final ImportedProducts products;

    Worlds(
            RowStore rows,
            PlanStore plans,
            ImportedBusinesses businesses,
            ImportedContacts contacts,
            ImportedProducts products) {
        this.rows = rows;
        this.plans = plans;
        this.businesses = businesses;
        this.contacts = contacts;
        this.products = products;
    }

    /** What is known of whatever the rows name. */
    World around(Import current, List<RowFacts> facts) {
        var world = new World();
        var named = new Named(facts);
        world.name(businesses.nameKeys(named.names()));
        var keys = named.names().stream()
                .map(world::keyOf)
                .filter(key -> !key.isEmpty())
                .toList();
        businesses.find(named.businessIds(), named.nibs(), keys).forEach(world::add);
        contacts(world);
        products.find(world.businessIds(), keys, named.productIds(), named.gtins())
                .forEach(world::put);
        if (current.dryRun) {
            plans.load(
                    current.id,
                    Stream.concat(named.nibs().stream(), named.gtins().stream()).toList(),
                    keys,
                    world);
        }
        rows.firstRows(current.id, world.businessIds(), world.productIds()).forEach(world::seen);
        return world;
    }

    private void contacts(World world) {
        var known = new HashMap<UUID, RowContact>();
        contacts.of(world.businessIds())
                .forEach((business, contact) -> known.put(
                        business,
                        new RowContact(contact.personName(), contact.phone(), contact.email(), contact.address())));
        world.putContacts(known);
    }

    /** What rows name. */
    private record Named(
            HashSet<String> names,
            HashSet<String> nibs,
            HashSet<UUID> businessIds,
            HashSet<String> gtins,
            HashSet<UUID> productIds) {

        Named(List<RowFacts> rows) {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
            for (var row : rows) {
                add(row.business().name(), names);
                add(row.business().nib(), nibs);
                add(row.business().id(), businessIds);
                if (row.product() != null) {
                    add(row.product().name(), names);
                    add(row.product().gtin(), gtins);
                    add(row.product().id(), productIds);
                }
            }
        }

        private static <T> void add(T value, HashSet<T> to) {
            if (Objects.nonNull(value)) {
                to.add(value);
            }
        }
    }
}
