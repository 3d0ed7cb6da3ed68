package id.kurasi.kit.problem;

import jakarta.annotation.Priority;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/**
 * What the database refuses. A violated constraint that has a text ({@code constraint.<name>}) is a conflict the caller can
 * resolve; a database that is away, and a transaction that gave way to another, is 503; everything else is a failure of ours.
 */
final class DatabaseMappers {

    private static final Logger LOG = Logger.getLogger(DatabaseMappers.class);

    private DatabaseMappers() {}

    static Optional<Refusal> refusal(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> Stream.of(conflict(cause), away(cause), givenUp(cause)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> conflict(Throwable cause) {
        return cause instanceof ConstraintViolationException violated && violated.getConstraintName() != null
                ? Texts.current()
                        .find("constraint." + violated.getConstraintName())
                        .map(type -> Refusal.of(409, type))
                : Optional.empty();
    }

    /** SQLSTATE class 08 is a lost connection, 57P0x a server shutting down or starting; a pool that waits in vain has none. */
    private static Optional<Refusal> away(Throwable cause) {
        if (!(cause instanceof SQLException sql)) {
            return Optional.empty();
        }
        var state = sql.getSQLState() == null ? "" : sql.getSQLState();
        var away = state.startsWith("08")
                || state.startsWith("57P")
                || state.startsWith("53")
                || (state.isEmpty() && String.valueOf(sql.getMessage()).contains("cquisition timeout"));
        return away ? Optional.of(Refusal.of(503, "database-unavailable")) : Optional.empty();
    }

    /** SQLSTATE class 40: rolled back for the sake of others, such as the second of two that wait for each other. */
    private static Optional<Refusal> givenUp(Throwable cause) {
        if (!(cause instanceof SQLException sql
                && String.valueOf(sql.getSQLState()).startsWith("40"))) {
            return Optional.empty();
        }
        LOG.warn("A transaction gave way to another", cause);
        return Optional.of(Refusal.of(503, "gave-way"));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    abstract static class Mapper<E extends Throwable> implements ExceptionMapper<E> {
        @Override
        public Response toResponse(E failure) {
            var refusal = refusal(failure).orElseGet(() -> {
                LOG.error("A statement failed", failure);
                return Refusal.of(500, "internal-error");
            });
            return new RefusalMapper().toResponse(refusal);
        }
    }

    @Provider
    @Priority(Precedence.OURS)
    public static final class Persistence extends Mapper<PersistenceException> {}

    @Provider
    @Priority(Precedence.OURS)
    public static final class Sql extends Mapper<SQLException> {}

    /** Transactions fail at their end in many classes of their own; all carry what the database said as their cause. */
    @Provider
    @Priority(Precedence.OURS)
    public static final class Commit extends Mapper<io.quarkus.narayana.jta.QuarkusTransactionException> {}

    @Provider
    @Priority(Precedence.OURS)
    public static final class Arc extends Mapper<io.quarkus.arc.ArcUndeclaredThrowableException> {}
}
