package id.kurasi.catalog.imports;

import id.kurasi.catalog.imports.column.Aliases;
import id.kurasi.catalog.imports.column.Layout;
import id.kurasi.catalog.imports.column.Layouts;
import id.kurasi.catalog.imports.column.Mapping;
import id.kurasi.catalog.imports.row.ScaleRules;
import id.kurasi.catalog.imports.row.StagedRow;
import id.kurasi.catalog.imports.row.Stager;
import id.kurasi.catalog.job.Jobs;
import id.kurasi.catalog.region.RegionNames;
import id.kurasi.file.sheet.Row;
import id.kurasi.file.sheet.Sheet;
import id.kurasi.file.sheet.Sheets;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

/** Takes a sheet in: finds out what its columns are, keeps of its rows what may be kept, and has them imported. */
@ApplicationScoped
class Reception {

    private final Imports imports;
    private final ImportAccess access;
    private final Aliases aliases;
    private final ScaleRules scales;
    private final RegionNames regions;
    private final RowCopy rows;
    private final Jobs jobs;
    private final Caller caller;
    private final Clock clock;

    Reception(
            Imports imports,
            ImportAccess access,
            Aliases aliases,
            ScaleRules scales,
            RegionNames regions,
            RowCopy rows,
            Jobs jobs,
            Caller caller,
            Clock clock) {
        this.imports = imports;
        this.access = access;
        this.aliases = aliases;
        this.scales = scales;
        this.regions = regions;
        this.rows = rows;
        this.jobs = jobs;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param name of the file, as its owner calls it; null without one */
    Import receive(Path file, String name, Mapping mapping, boolean dryRun) {
        var region = mapping.defaults().region();
        if (region != null && !regions.exists(region)) {
            throw Refusal.invalid(Violation.body("mapping.defaults.region", "UnknownRegion", region));
        }
        try (var sheet = Sheets.open(file, mapping.sheet())) {
            var layout = new Layouts(aliases.all(), mapping).of(sheet.rows());
            var received = received(sheet, layout, mapping);
            received.fileName = name;
            received.dryRun = dryRun;
            imports.persistAndFlush(received);
            received.rowsTotal = rows.write(received.id, staged(sheet.rows(), layout));
            if (received.rowsTotal == 0) {
                throw Refusal.of(422, "no-rows", layout.lastHeaderRow());
            }
            imports.received(received);
            imports.flush();
            jobs.schedule(ImportJob.NAME, received.id.toString());
            return received;
        }
    }

    private Import received(Sheet sheet, Layout layout, Mapping mapping) {
        var received = Import.receive(clock.instant());
        received.format = sheet.format();
        received.dialect = Dialect.of(sheet.dialect());
        received.by = caller.name();
        received.regionCode = access.regionOfCaller();
        received.layout = layout;
        received.mapping = mapping;
        return received;
    }

    private Iterator<StagedRow> staged(Iterator<Row> rows, Layout layout) {
        var stager = new Stager(layout, scales);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                .filter(row -> row.number() > layout.lastHeaderRow())
                .map(stager::stage)
                .flatMap(Optional::stream)
                .iterator();
    }
}
