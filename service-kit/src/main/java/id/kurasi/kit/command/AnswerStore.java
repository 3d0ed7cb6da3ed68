package id.kurasi.kit.command;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.Session;

/** The answers given under an Idempotency-Key in the last 24 hours. */
@ApplicationScoped
public class AnswerStore {

    private static final String FIND = """
            select fingerprint, status, location, etag, body from idempotency_key
            where caller = ? and key = ? and created_at > now() - interval '24 hours'
            """;
    private static final String SAVE = """
            insert into idempotency_key (caller, key, fingerprint, status, location, etag, body) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (caller, key) do update set fingerprint = excluded.fingerprint, status = excluded.status,
                location = excluded.location, etag = excluded.etag, body = excluded.body, created_at = now()
            """;

    private final EntityManager entities;

    public AnswerStore(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Answer> find(String caller, String key) {
        return QuarkusTransaction.joiningExisting().call(() -> session().doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(FIND)) {
                statement.setString(1, caller);
                statement.setString(2, key);
                var row = statement.executeQuery();
                return row.next()
                        ? Optional.of(new Answer(
                                row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                        : Optional.empty();
            }
        }));
    }

    /** Holds the key until the transaction ends; false when another request holds it. */
    public boolean lock(String caller, String key) {
        return session().doReturningWork(connection -> {
            try (var statement =
                    connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
                statement.setString(1, "idempotency " + caller + ' ' + key);
                var row = statement.executeQuery();
                row.next();
                return row.getBoolean(1);
            }
        });
    }

    public void save(String caller, String key, Answer answer) {
        session().doWork(connection -> {
            try (var statement = connection.prepareStatement(SAVE)) {
                statement.setString(1, caller);
                statement.setString(2, key);
                statement.setString(3, answer.fingerprint());
                statement.setInt(4, answer.status());
                statement.setString(5, answer.location());
                statement.setString(6, answer.etag());
                statement.setString(7, answer.body());
                statement.executeUpdate();
            }
        });
    }

    @Scheduled(every = "1h", delayed = "10m")
    public void forgetOldOnes() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "delete from idempotency_key where created_at <= now() - interval '24 hours'")
                .executeUpdate());
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
