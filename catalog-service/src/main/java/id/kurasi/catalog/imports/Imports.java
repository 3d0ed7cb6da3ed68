package id.kurasi.catalog.imports;

import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The sheets that were sent, and how far each is. */
@ApplicationScoped
class Imports implements PanacheRepositoryBase<Import, UUID> {

    private final ImportAccess access;
    private final PlanStore plans;
    private final ImportsConfig config;
    private final Journal journal;
    private final Clock clock;

    Imports(ImportAccess access, PlanStore plans, ImportsConfig config, Journal journal, Clock clock) {
        this.access = access;
        this.plans = plans;
        this.config = config;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws Refusal 404 for what is not there or not for this caller */
    Import readable(UUID id) {
        return findByIdOptional(id).filter(access::mayRead).orElseThrow(() -> Refusal.notFound("import", id));
    }

    void received(Import sheet) {
        record(sheet, "receive", null);
    }

    /** For the job to begin or go on; empty when there is nothing left to do, or it was tried too often. */
    Optional<Import> takeUp(UUID id) {
        var sheet = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (sheet == null || sheet.isOver()) {
            return Optional.empty();
        }
        if (sheet.attempts >= config.attempts()) {
            end(sheet, ImportState.FAILED, "give-up");
            return Optional.empty();
        }
        var from = sheet.state;
        sheet.takeUp(clock.instant());
        if (from != sheet.state) {
            record(sheet, "start", from);
        }
        return Optional.of(sheet);
    }

    void finish(UUID id) {
        var sheet = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (!sheet.isOver()) {
            end(sheet, ImportState.DONE, "finish");
        }
    }

    Import cancel(UUID id) {
        var sheet = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(access::mayRead)
                .orElseThrow(() -> Refusal.notFound("import", id));
        var from = sheet.state;
        sheet.cancel(clock.instant());
        plans.forget(id);
        record(sheet, "cancel", from);
        flush();
        return sheet;
    }

    private void end(Import sheet, ImportState as, String action) {
        var from = sheet.state;
        sheet.finish(as, clock.instant());
        plans.forget(sheet.id);
        record(sheet, action, from);
    }

    private void record(Import sheet, String action, ImportState from) {
        journal.transition(
                new Transition("import", sheet.id, action, from, sheet.state, null, null, "import." + event(sheet)),
                Map.of("state", sheet.state, "dryRun", sheet.dryRun));
    }

    private static String event(Import sheet) {
        return switch (sheet.state) {
            case RECEIVED -> "received";
            case RUNNING -> "started";
            case DONE -> "done";
            case FAILED -> "failed";
            case CANCELLED -> "cancelled";
        };
    }
}
