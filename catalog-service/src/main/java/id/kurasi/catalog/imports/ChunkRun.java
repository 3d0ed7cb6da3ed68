package id.kurasi.catalog.imports;

import id.kurasi.catalog.business.ImportedBusinesses;
import id.kurasi.catalog.business.Today;
import id.kurasi.catalog.imports.plan.Pen;
import id.kurasi.catalog.imports.plan.RowImport;
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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Imports the next rows of a sheet in the current transaction: what they change, what became of them, and how far it is. */
@ApplicationScoped
class ChunkRun {

    private final EntityManager entities;
    private final Bulk bulk;
    private final RowStore rows;
    private final PlanStore plans;
    private final Worlds worlds;
    private final ImportedBusinesses businesses;
    private final ImportedProducts products;
    private final CatalogWriter catalog;
    private final RegionNames regions;
    private final Clock clock;
    private final Today today;

    ChunkRun(
            EntityManager entities,
            Bulk bulk,
            RowStore rows,
            PlanStore plans,
            Worlds worlds,
            ImportedBusinesses businesses,
            ImportedProducts products,
            CatalogWriter catalog,
            RegionNames regions,
            Clock clock,
            Today today) {
        this.entities = entities;
        this.bulk = bulk;
        this.rows = rows;
        this.plans = plans;
        this.worlds = worlds;
        this.businesses = businesses;
        this.products = products;
        this.catalog = catalog;
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
        bulk.begin();
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
        var world = worlds.around(current, facts);
        entities.clear();
        var pen = new Pen();
        var run = new RowImport(
                current.layout,
                current.mapping,
                world,
                new RowImport.Means(businesses, products, regions, today.date()),
                pen);
        var results = new ArrayList<RowResult>();
        facts.forEach(row -> results.add(run.run(row)));
        if (current.dryRun) {
            plans.save(current.id, pen);
        } else {
            catalog.write(pen);
        }
        return results;
    }
}
