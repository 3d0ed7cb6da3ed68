package id.kurasi.catalog.imports;

import id.kurasi.catalog.imports.ChunkRun.Progress;
import id.kurasi.catalog.imports.row.RowReader;
import id.kurasi.catalog.imports.value.Code;
import id.kurasi.catalog.imports.value.Finding;
import id.kurasi.catalog.job.Job;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;

/** Imports a received sheet as the one who sent it, some rows in a transaction at a time. */
@ApplicationScoped
class ImportJob implements Job {

    static final String NAME = "import";

    private final Imports imports;
    private final ChunkRun chunks;
    private final ImportWords words;
    private final ImportsConfig config;
    private final Caller caller;
    private final EntityManager entities;

    ImportJob(
            Imports imports,
            ChunkRun chunks,
            ImportWords words,
            ImportsConfig config,
            Caller caller,
            EntityManager entities) {
        this.imports = imports;
        this.chunks = chunks;
        this.words = words;
        this.config = config;
        this.caller = caller;
        this.entities = entities;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String subject) {
        var id = UUID.fromString(subject);
        var taken = QuarkusTransaction.requiringNew().call(() -> imports.takeUp(id));
        if (taken.isEmpty()) {
            return;
        }
        var reader = words.reader(taken.get(), List.copyOf(caller.scopes(Role.AGENCY)));
        var progress = Progress.MORE_TO_DO;
        while (progress == Progress.MORE_TO_DO) {
            progress = next(id, reader);
        }
        if (progress == Progress.ALL_DONE) {
            QuarkusTransaction.requiringNew().run(() -> imports.finish(id));
        }
    }

    private Progress next(UUID id, RowReader reader) {
        try {
            return chunk(id, reader, config.chunk());
        } catch (Refusal | PersistenceException | QuarkusTransactionException failed) {
            requireOfARow(failed);
        }
        // something in it cannot be written: what that is, is found row by row
        var progress = Progress.MORE_TO_DO;
        for (var row = 0; row < config.chunk() && progress == Progress.MORE_TO_DO; row++) {
            progress = single(id, reader);
        }
        return progress;
    }

    private Progress single(UUID id, RowReader reader) {
        try {
            return chunk(id, reader, 1);
        } catch (Refusal | PersistenceException | QuarkusTransactionException failed) {
            requireOfARow(failed);
            QuarkusTransaction.requiringNew().run(() -> chunks.refuse(id, problem(failed)));
            return Progress.MORE_TO_DO;
        }
    }

    private Progress chunk(UUID id, RowReader reader, int most) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var progress = chunks.run(id, reader, most);
            entities.flush();
            entities.clear();
            return progress;
        });
    }

    /** A refusal, a violated constraint or a lost race is of a row; all else, a database that is away, is not. */
    private static void requireOfARow(RuntimeException failed) {
        if (!(cause(failed, Refusal.class) || isConflict(failed) || isLostRace(failed))) {
            throw failed;
        }
    }

    private static Problem problem(RuntimeException failed) {
        var code = isConflict(failed) ? Code.CONFLICT : Code.CHANGED_MEANWHILE;
        return Problem.of(null, null, Finding.of(code));
    }

    private static boolean isConflict(Throwable failed) {
        return cause(failed, ConstraintViolationException.class);
    }

    private static boolean isLostRace(Throwable failed) {
        return cause(failed, jakarta.persistence.OptimisticLockException.class)
                || cause(failed, org.hibernate.StaleStateException.class)
                || cause(failed, LockAcquisitionException.class);
    }

    private static boolean cause(Throwable failed, Class<? extends Throwable> type) {
        return java.util.stream.Stream.iterate(failed, java.util.Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(type::isInstance);
    }
}
