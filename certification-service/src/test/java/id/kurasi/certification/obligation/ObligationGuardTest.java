package id.kurasi.certification.obligation;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two administrators at once, and the database by itself. */
@ServiceTest
class ObligationGuardTest {

    private static final int CALLERS = 4;

    @Inject
    DataSource database;

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    @RepeatedTest(3)
    void addsOneOfSeveralRulesForTheSameAtTheSameMoment() throws Exception {
        var rule = Statement.wish();

        var statuses = atOnce(() -> rule.again().sent());

        assertEquals(List.of(201, 409, 409, 409), statuses);
        get(ADMIN, "/v1/obligations?profile=" + rule.profile()).body("items", hasSize(1));
    }

    @RepeatedTest(3)
    void givesARuleOneSuccessorAtAMoment() throws Exception {
        var old = Statement.wish().added();
        var seen = old.etag();

        var statuses = atOnce(() -> old.again()
                .with("mandatoryFrom", "2027-01-01")
                .with("supersedes", List.of(old.id()))
                .sent(seen));

        assertEquals(List.of(201, 412, 412, 412), statuses);
        get(ADMIN, old.path() + "/history").body("items", hasSize(2));
    }

    @Test
    void letsNoSecondRuleForTheSameDaysIntoTheTable() throws SQLException {
        var rule = Statement.wish()
                .with("businessScales", List.of("MICRO", "SMALL"))
                .added();

        var refused = assertThrows(SQLException.class, () -> copy(rule.id(), "'[\"SMALL\", \"LARGE\"]'"));
        assertEquals("23P01", refused.getSQLState());
        assertTrue(refused.getMessage().contains("obligation_one_at_a_time"));
        assertEquals(1, copy(rule.id(), "'[\"LARGE\"]'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update obligation set mandatory_from = date '2020-01-01' where id = '%s'",
                "update obligation set source = 'hearsay' where id = '%s'",
                "update obligation set any_of = '[{\"type\": \"SNI\"}]' where id = '%s'",
                "delete from obligation where id = '%s'",
                "truncate obligation cascade",
            })
    void letsNobodyRewriteWhatApplied(String statement) {
        var rule = Statement.wish().added();

        assertThrows(SQLException.class, () -> execute(statement.formatted(rule.id())));
        get(ADMIN, rule.path()).statusCode(200);
    }

    private int copy(String id, String scales) throws SQLException {
        return execute("""
                insert into obligation (id, basis, requirement, category, business_scales, any_of, profiles, mandatory_from,
                                        source, recorded_by)
                select id || '-' || gen_random_uuid(), basis, requirement, category, %s, any_of, profiles, mandatory_from, source, 'test'
                from obligation where id = '%s'
                """.formatted(scales, id));
    }

    private int execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static List<Integer> atOnce(Callable<Response> call) throws Exception {
        var start = new CyclicBarrier(CALLERS);
        var threads = Executors.newFixedThreadPool(CALLERS);
        try {
            var running = IntStream.range(0, CALLERS)
                    .mapToObj(any -> threads.submit(() -> {
                        start.await();
                        return call.call().statusCode();
                    }))
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (var one : running) {
                statuses.add(one.get());
            }
            return statuses.stream().sorted().toList();
        } finally {
            threads.shutdownNow();
        }
    }
}
