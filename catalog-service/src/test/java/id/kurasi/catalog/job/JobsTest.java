package id.kurasi.catalog.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.kurasi.catalog.OpenTransaction;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class JobsTest {

    private static final BlockingQueue<Run> RUNS = new LinkedBlockingQueue<>();

    @Inject
    Jobs jobs;

    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    DataSource database;

    private record Run(String subject, String by, boolean asAgency) {}

    @ApplicationScoped
    static class Noted implements Job {

        private final Caller caller;
        private final EntityManager entities;

        Noted(Caller caller, EntityManager entities) {
            this.caller = caller;
            this.entities = entities;
        }

        @Override
        public String name() {
            return "noted";
        }

        @Override
        public void run(String subject) {
            var transaction = QuarkusTransaction.requiringNew()
                    .call(() -> entities.createNativeQuery("select pg_current_xact_id()", String.class)
                            .getSingleResult());
            assertNotNull(transaction);
            RUNS.add(new Run(subject, caller.name(), caller.covers(Role.AGENCY, "35.76.02")));
        }
    }

    @Test
    @ActivateRequestContext
    void runsWhatWasScheduledAsWhoScheduledIt() throws Exception {
        identity.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("dinas"))
                .addRole("agency")
                .addRole("agency:35.76")
                .build());
        var subject = Ids.next().toString();

        QuarkusTransaction.requiringNew().run(() -> jobs.schedule("noted", subject));

        assertEquals(new Run(subject, "dinas", true), RUNS.poll(20, TimeUnit.SECONDS));
        assertNull(RUNS.poll());
    }

    @Test
    @ActivateRequestContext
    void doesNotRunWhatWasRolledBack() throws Exception {
        var subject = Ids.next().toString();
        var after = Ids.next().toString();

        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    jobs.schedule("noted", subject);
                    throw new IllegalStateException("the change failed");
                }));
        QuarkusTransaction.requiringNew().run(() -> jobs.schedule("noted", after));

        assertEquals(after, RUNS.poll(20, TimeUnit.SECONDS).subject());
        assertNull(RUNS.poll());
    }

    @Test
    @ActivateRequestContext
    void isScheduledOnlyWithTheChangeThatAsksForIt() {
        assertThrows(TransactionalException.class, () -> jobs.schedule("noted", "1"));
    }

    /** As another instance leaves it that was killed. */
    @Test
    void takesUpWhatAKilledInstanceWasDoing() throws Exception {
        var subject = Ids.next().toString();

        takenByAnother(subject, "now() - interval '1 minute'");

        assertEquals(new Run(subject, "dinas", false), RUNS.poll(20, TimeUnit.SECONDS));
    }

    @Test
    void leavesAloneWhatAnotherInstanceIsDoing() throws Exception {
        var subject = Ids.next().toString();

        takenByAnother(subject, "now() + interval '1 day'");

        assertNull(RUNS.poll(1, TimeUnit.SECONDS));
        try (var done = new OpenTransaction(database)) {
            assertEquals(1, done.execute("delete from scheduled_tasks where task_instance = ?", subject));
            done.commit();
        }
    }

    private void takenByAnother(String subject, String lastHeartbeat) throws SQLException {
        try (var another = new OpenTransaction(database)) {
            another.execute("""
                    insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, picked_by,
                        last_heartbeat, version)
                    values ('noted', ?, convert_to(?, 'UTF8'), now() - interval '1 minute', true, 'another', %s, 2)
                    """.formatted(lastHeartbeat), subject, """
                    {"subject": "%s", "by": "dinas", "roles": []}""".formatted(subject));
            another.commit();
        }
    }
}
