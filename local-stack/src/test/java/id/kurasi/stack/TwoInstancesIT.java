package id.kurasi.stack;

import id.kurasi.stack.api.Api;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Ports;
import id.kurasi.stack.service.Service;
import id.kurasi.stack.service.ServiceProcess;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The rules of the clock with two instances of curation on one database, both of which look every second. The tables that the
 * rules write to are held until both are at it, so that they do meet.
 */
class TwoInstancesIT {

    /** How far their ports are from those of the stack, on which the database and the peers are. */
    private static final List<Integer> FIRST_AND_SECOND = List.of(3, 6);

    private final TestStack stack = TestStack.shared();
    private final ServiceProcess usual = stack.parts().service(Service.CURATION);
    private final List<Jar> instances = new ArrayList<>();
    private DueThings due;

    @BeforeEach
    void stopTheUsualOne() {
        due = new DueThings(stack);
        usual.requestStop();
        usual.awaitStop();
    }

    @AfterEach
    void startTheUsualOneAgain() {
        instances.forEach(Jar::close);
        usual.start();
        usual.awaitReady();
    }

    @Test
    void whatIsDueIsDoneOnceAndGoesOnWhenOneIsKilled() throws SQLException {
        due.letTimePass();
        try (var hold = new Hold(stack)) {
            FIRST_AND_SECOND.forEach(apart -> instances.add(instance(apart)));
            FIRST_AND_SECOND.forEach(this::awaitReady);
            hold.awaitBothAt("round", "offer", "reminder");
        }
        Eventually.assertThat("all is done that was due", due::isDone);

        try (var hold = new Hold(stack)) {
            // both are through with that, and look again
            hold.awaitBothAt("offer", "reminder");
            due.assertNothingIsDoneTwice();
            // in the midst of its rules
            instances.get(0).kill();
            due.letMoreTimePass(hold.statement());
            hold.publish();
        }
        Eventually.assertThat("the other one goes on", due::isMoreDone);
        due.assertNothingIsDoneTwice();
    }

    private Ports apart(int apart) {
        return new Ports(stack.parts().ports().offset() + apart);
    }

    private void awaitReady(int apart) {
        var instance = new Api(apart(apart), Service.CURATION, DemoAccount.ADMIN);
        Eventually.assertThat("instance " + apart + " is ready", () -> {
            try {
                return instance.exchange("GET", "/q/health/ready", null).status() == 200;
            } catch (StackFailure notListening) {
                return false;
            }
        });
    }

    private Jar instance(int apart) {
        var ports = stack.parts().ports();
        var environment = new HashMap<>(Map.of(
                "QUARKUS_PROFILE", "local",
                "QUARKUS_HTTP_PORT", Integer.toString(apart(apart).of(Service.CURATION)),
                "QUARKUS_DATASOURCE_JDBC_URL", ports.jdbcUrl(Service.CURATION.label()),
                "QUARKUS_REST_CLIENT_CATALOG_URL", ports.uri(Service.CATALOG).toString(),
                "QUARKUS_REST_CLIENT_CERTIFICATION_URL",
                        ports.uri(Service.CERTIFICATION).toString(),
                "KURASI_CLOCKWORK_START_AFTER", "1s",
                "KURASI_CLOCKWORK_CLOSE_EVERY", "1s",
                "KURASI_CLOCKWORK_REMIND_EVERY", "1s",
                "KURASI_OFFERS_EXPIRE_EVERY", "1s"));
        return Jar.start(Path.of(System.getProperty("kurasi.home")).normalize(), "curation", environment);
    }
}
