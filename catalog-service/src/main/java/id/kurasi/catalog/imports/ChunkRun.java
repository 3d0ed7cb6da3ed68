package id.kurasi.catalog.imports;

import id.kurasi.catalog.business.ImportedBusinesses;
import id.kurasi.catalog.business.Today;
import id.kurasi.catalog.business.contact.ImportedContacts;
import id.kurasi.catalog.imports.plan.DryPen;
import id.kurasi.catalog.imports.plan.LivePen;
import id.kurasi.catalog.imports.plan.Pen;
import id.kurasi.catalog.imports.plan.RowImport;
import id.kurasi.catalog.imports.plan.World;
import id.kurasi.catalog.imports.row.RowContact;
import id.kurasi.catalog.imports.row.RowFacts;
import id.kurasi.catalog.imports.row.RowReader;
import id.kurasi.catalog.imports.row.StagedRow;
import id.kurasi.catalog.product.ImportedProducts;
import id.kurasi.catalog.region.RegionNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Imports the next rows of a sheet in the current transaction: what they change, what became of them, and how far it is. */
@ApplicationScoped
class ChunkRun {

    private final EntityManager entities;
    private final RowStore rows;
    private final PlanStore plans;
    private final ImportedBusinesses businesses;
    private final ImportedContacts contacts;
    private final ImportedProducts products;
    private final RegionNames regions;
    private final Clock clock;
    private final Today today;

    ChunkRun(
            EntityManager entities,
            RowStore rows,
            PlanStore plans,
            ImportedBusinesses businesses,
            ImportedContacts contacts,
            ImportedProducts products,
            RegionNames regions,
            Clock clock,
            Today today) {
        this.entities = entities;
        this.rows = rows;
        this.plans = plans;
        this.businesses = businesses;
        this.contacts = contacts;
        this.products = products;
        this.regions = regions;
        this.clock = clock;
        this.today = today;
    }

    /** How it went on. */
    enum Progress {
        MORE_TO_DO,
        ALL_DONE,
        /** It was cancelled or finished by another. */
        OVER
    }

    Progress run(UUID importId, RowReader reader, int most) {
        products.holdCategories();
        // of two that run the same import, the second waits here and then finds these rows done
        var current = entities.find(Import.class, importId, LockModeType.PESSIMISTIC_WRITE);
        if (current.isOver()) {
            return Progress.OVER;
        }
        var staged = rows.toDo(importId, most);
        if (staged.isEmpty()) {
            return Progress.ALL_DONE;
        }
        var results = results(current, staged.stream().map(reader::read).toList());
        rows.done(importId, results);
        entities.find(Import.class, importId).progress(results, clock.instant());
        return Progress.MORE_TO_DO;
    }

    /** Leaves out a row that cannot be written, for what the database or another editor said. */
    void refuse(UUID importId, Problem because) {
        var current = entities.find(Import.class, importId, LockModeType.PESSIMISTIC_WRITE);
        var staged = current.isOver() ? List.<StagedRow>of() : rows.toDo(importId, 1);
        var results = staged.stream()
                .map(row -> RowResult.refused(
                        row.number(),
                        Stream.concat(row.problems().stream(), Stream.of(because))
                                .toList()))
                .toList();
        rows.done(importId, results);
        current.progress(results, clock.instant());
    }

    private List<RowResult> results(Import current, List<RowFacts> facts) {
        var world = world(current, facts);
        entities.clear();
        var dry = current.dryRun ? new DryPen() : null;
        Pen pen = dry == null ? new LivePen(businesses, contacts, products, entities) : dry;
        var run = new RowImport(
                current.layout,
                current.mapping,
                world,
                new RowImport.Means(businesses, products, regions, today.date()),
                pen);
        var results = new ArrayList<RowResult>();
        facts.forEach(row -> results.add(run.run(row)));
        if (dry != null) {
            plans.save(current.id, dry);
        }
        return results;
    }

    private World world(Import current, List<RowFacts> facts) {
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
