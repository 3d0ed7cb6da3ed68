package id.kurasi.catalog.imports;

import id.kurasi.catalog.imports.column.Layout;
import id.kurasi.catalog.imports.column.Mapping;
import id.kurasi.file.sheet.Format;
import id.kurasi.kit.Ids;
import id.kurasi.kit.problem.IllegalTransition;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A sheet on its way into the catalog. */
@Entity
class Import {

    @Id
    UUID id;

    @Version
    long version;

    Instant createdAt;
    Instant updatedAt;

    @Enumerated(EnumType.STRING)
    ImportState state;

    boolean dryRun;
    String fileName;

    @Enumerated(EnumType.STRING)
    Format format;

    @JdbcTypeCode(SqlTypes.JSON)
    Dialect dialect;

    String by;
    String regionCode;

    @JdbcTypeCode(SqlTypes.JSON)
    Mapping mapping;

    @JdbcTypeCode(SqlTypes.JSON)
    Layout layout;

    int rowsTotal;
    int rowsDone;

    @JdbcTypeCode(SqlTypes.JSON)
    Tally tally;

    int attempts;
    Instant startedAt;
    Instant finishedAt;
    boolean blanked;

    protected Import() {}

    static Import receive(Instant now) {
        var received = new Import();
        received.id = Ids.next();
        received.createdAt = now;
        received.updatedAt = now;
        received.state = ImportState.RECEIVED;
        received.tally = Tally.empty();
        return received;
    }

    boolean isOver() {
        return state != ImportState.RECEIVED && state != ImportState.RUNNING;
    }

    /** Begins, or goes on after a restart. */
    void takeUp(Instant now) {
        attempts++;
        if (state == ImportState.RECEIVED) {
            state = ImportState.RUNNING;
            startedAt = now;
        }
        updatedAt = now;
    }

    void progress(Collection<RowResult> results, Instant now) {
        attempts = 1;
        rowsDone += results.size();
        tally = tally.plus(results);
        updatedAt = now;
    }

    void finish(ImportState as, Instant now) {
        state = as;
        finishedAt = now;
        updatedAt = now;
    }

    void cancel(Instant now) {
        if (isOver()) {
            throw new IllegalTransition("import", id, state, "cancel");
        }
        finish(ImportState.CANCELLED, now);
    }
}
