package id.kurasi.certification.catalog;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.catalog.ElsewhereEvents.SOURCE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.peer.CatalogFeed;
import id.kurasi.kit.follow.FollowedPage;
import id.kurasi.kit.follow.Following;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The kit's follower, in a service that has one. */
@ServiceTest
class FollowingTest {

    private static final String CHECK = "checks.find { it.name == 'follows catalog' }";

    @Inject
    DataSource database;

    @Inject
    Following following;

    @Inject
    ProbeEvents probes;

    private Copy copy;

    @BeforeEach
    void lookIntoTheDatabase() {
        copy = new Copy(database);
    }

    @AfterEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    @Test
    void appliesWhatHappensOnceAndInItsOrder() {
        var subjects =
                IntStream.range(0, 250).mapToObj(any -> UUID.randomUUID()).toList();

        subjects.forEach(subject -> Happening.of("probe.happened", subject).happens());
        copy.awaitAll();

        assertEquals(subjects, seenOf(subjects));
    }

    private List<UUID> seenOf(List<UUID> subjects) {
        var seen = new ArrayList<UUID>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select subject from event where type = 'id.kurasi.probe.seen' and subject = any (?) order by seq")) {
            statement.setArray(1, connection.createArrayOf("uuid", subjects.toArray()));
            var rows = statement.executeQuery();
            while (rows.next()) {
                seen.add(rows.getObject(1, UUID.class));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return seen;
    }

    @Test
    void catchesUpWhenTheCatalogIsBack() {
        CatalogOfTests.isAway();
        Eventually.is("the service says so", () -> !caughtUp());
        var subject = UUID.randomUUID();
        Happening.of("probe.happened", subject).happens();
        get(ADMIN, "/q/health/ready").statusCode(200).body("status", equalTo("UP"));
        assertEquals(0, copy.events("probe.seen", subject));

        CatalogOfTests.isWell();

        copy.awaitAll();
        assertEquals(1, copy.events("probe.seen", subject));
        Eventually.is("the service says so", FollowingTest::caughtUp);
    }

    private static boolean caughtUp() {
        return get(ADMIN, "/q/health/ready").extract().path(CHECK + ".data.caughtUp");
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        CatalogOfTests.happens("{}");
        CatalogOfTests.happens("[1]");
        CatalogOfTests.happens("null");
        CatalogOfTests.happens("{\"type\": \"id.kurasi.probe.happened\", \"subject\": \"nobody\", \"data\": {}}");
        Happening.of("volcano.erupted", UUID.randomUUID()).happens();
        var subject = UUID.randomUUID();
        Happening.of("probe.happened", subject).happens();

        copy.awaitAll();

        assertEquals(1, copy.events("probe.seen", subject));
    }

    @Test
    void losesNothingWhenAHandlerFails() {
        var before = UUID.randomUUID();
        var failing = UUID.randomUUID();
        var after = UUID.randomUUID();
        probes.refuse(failing, 2);

        List.of(before, failing, after)
                .forEach(subject -> Happening.of("probe.happened", subject).happens());

        copy.awaitAll();
        assertEquals(List.of(before, failing, after), seenOf(List.of(before, failing, after)));
        get(ADMIN, "/q/metrics").statusCode(200).body(containsString("kurasi_follow_failures_total{at=\"apply\""));
    }

    @Test
    void keepsNothingOfAPageInWhichAHandlerFails() {
        var good = UUID.randomUUID();
        var failing = UUID.randomUUID();
        var page = page(good, failing);
        var position = following.position(SOURCE);
        probes.refuse(failing, 1);

        assertThrows(IllegalStateException.class, () -> following.apply(SOURCE, position, page));
        assertEquals(List.of(), seenOf(List.of(good, failing)));
        assertEquals(position, following.position(SOURCE));

        assertEquals(OptionalInt.of(2), following.apply(SOURCE, position, page));
        assertEquals(List.of(good, failing), seenOf(List.of(good, failing)));
        assertEquals(page.nextCursor(), following.position(SOURCE));
    }

    @Test
    void ofManyInstancesWithOnePageOneAppliesIt() throws Exception {
        var subject = UUID.randomUUID();
        var page = page(subject);
        var position = following.position(SOURCE);
        Callable<OptionalInt> instance = () -> following.apply(SOURCE, position, page);
        var threads = Executors.newFixedThreadPool(8);
        try {
            var applied = 0;
            for (var outcome : threads.invokeAll(Collections.nCopies(8, instance))) {
                applied += outcome.get().orElse(0);
            }
            assertEquals(1, applied);
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, copy.events("probe.seen", subject));
    }

    @Test
    void aPageFromWhereItIsNoMoreIsNotForIt() {
        var subject = UUID.randomUUID();
        Happening.of("volcano.erupted", UUID.randomUUID()).happens();
        copy.awaitAll();

        assertEquals(OptionalInt.empty(), following.apply("never followed", "c1", page(subject)));
        assertEquals(OptionalInt.empty(), following.apply(CatalogFeed.SOURCE, null, page(subject)));

        assertEquals(0, copy.events("probe.seen", subject));
    }

    private static FollowedPage page(UUID... subjects) {
        var items = Stream.of(subjects)
                .map(subject -> Happening.of("probe.happened", subject).json())
                .toList();
        return new FollowedPage(items, UUID.randomUUID().toString());
    }
}
