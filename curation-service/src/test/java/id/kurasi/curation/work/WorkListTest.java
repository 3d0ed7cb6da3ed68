package id.kurasi.curation.work;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.all;
import static id.kurasi.curation.Curation.changes;
import static id.kurasi.curation.Curation.draft;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.reviewed;
import static id.kurasi.curation.Curation.roundFacts;
import static id.kurasi.curation.Curation.submitted;
import static id.kurasi.curation.Curation.verdict;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.curation.StateTable;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One of everything that can be due, and who sees how much of it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class WorkListTest {

    private static final String TABLE = """
            RUNNING          DRAFT_CLOSING  CHANGES_DUE  REVIEW_DUE  REVIEW_OVERDUE  DECISION_DUE  CONDITION_DUE  CONDITION_OVERDUE  REMEDIATION_DUE  REMEDIATION_OVERDUE
            admin            1              1            1           1               3             1              1                  1                1
            agency           1              1            1           1               3             1              1                  1                1
            maker's-agency   1              1            0           0               3             1              1                  1                1
            foreign-agency   0              0            0           0               0             0              0                  0                0
            curator          0              0            1           0               0             0              0                  0                0
            other-curator    0              0            0           1               0             0              0                  0                0
            buyer            0              0            0           0               1             1              1                  0                0
            other-buyer      0              0            0           0               2             0              0                  0                0
            foreign-buyer    0              0            0           0               0             0              0                  0                0
            owner            1              1            0           0               0             0              0                  1                0
            other-business   0              0            0           0               0             0              0                  0                0

            RUNNING          OFFER_DUE  OFFER_WAITING
            admin            1          2
            agency           0          2
            maker's-agency   0          2
            foreign-agency   0          0
            curator          0          0
            other-curator    0          0
            buyer            1          0
            other-buyer      0          0
            foreign-buyer    0          0
            owner            0          2
            other-business   0          0

            PUBLISHED        OFFER_DUE  OFFER_WAITING
            admin            1          2
            agency           0          2
            foreign-agency   0          0
            curator          0          0
            buyer            1          0
            other-buyer      0          0
            owner            0          2
            other-business   0          0

            PUBLISHED        DRAFT_CLOSING  CHANGES_DUE  REVIEW_DUE  REVIEW_OVERDUE  DECISION_DUE  CONDITION_DUE  CONDITION_OVERDUE  REMEDIATION_DUE  REMEDIATION_OVERDUE
            admin            0              0            0           0               0             1              1                  1                1
            agency           0              0            0           0               0             1              1                  1                1
            foreign-agency   0              0            0           0               0             0              0                  0                0
            curator          0              0            0           0               0             0              0                  0                0
            buyer            0              0            0           0               0             1              1                  0                0
            other-buyer      0              0            0           0               0             0              0                  0                0
            owner            0              0            0           0               0             1              1                  1                1
            other-business   0              0            0           0               0             0              0                  0                0
            """;

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final Map<String, Work> READY = new HashMap<>();

    @Inject
    DataSource database;

    private record Work(UUID round, UUID business, String retailer, String other) {}

    static Stream<Arguments> cells() {
        return StateTable.cells(TABLE);
    }

    @ParameterizedTest(name = "{0}: {1} has {3} {2}")
    @MethodSource("cells")
    void isSeenByWhomItConcerns(String state, String actor, String kind, int expected) throws SQLException {
        var work = ready(state);
        var account = account(actor, work);
        var query = "?kind=" + kind + "&round=" + work.round;

        var items = all(account, "/v1/curation-work-items" + query + "&limit=1");

        assertEquals(expected, items.size());
        items.forEach(item -> assertEquals(kind, item.get("kind")));
        var counted = ok(get(account, "/v1/curation-work-items/counts" + query));
        assertEquals(expected == 0 ? List.of() : List.of(expected), counted.getList("rows.items"));
        // the same without a kind: nothing slips in by leaving it out
        assertEquals(
                expected,
                all(account, "/v1/curation-work-items?round=" + work.round).stream()
                        .filter(item -> item.get("kind").equals(kind))
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "viewer~35.76", "service"})
    void isNobodyElses(String account) {
        get(account, "/v1/curation-work-items").then().statusCode(403);
        get(account, "/v1/curation-work-items/counts").then().statusCode(403);
    }

    @Test
    void saysWhatIsDueWhenAndWhereTheMostUrgentFirst() throws SQLException {
        var work = ready("RUNNING");

        get(AGENCY, "/v1/curation-work-items?round=" + work.round + "&kind=DRAFT_CLOSING&kind=CONDITION_OVERDUE")
                .then()
                .body("items.kind", contains("CONDITION_OVERDUE", "DRAFT_CLOSING"))
                .body(
                        "items.dueOn",
                        contains(
                                TODAY.minusDays(1).toString(), TODAY.plusDays(2).toString()))
                .body("items[0].retailer", equalTo(work.retailer))
                .body("items[1].retailer", equalTo(null))
                .body("items[1].productName", equalTo("Keripik Tempe Original"))
                .body("items[1].businessId", equalTo(work.business.toString()))
                .body("items[1].regionCode", equalTo("35.76.02"))
                .body("items[1].roundTitle", equalTo("Kurasi Contoh"));
    }

    @Test
    void isNarrowedToRegionsAndRetailersAndCountedByThem() throws SQLException {
        var work = ready("RUNNING");
        var path = "/v1/curation-work-items?round=" + work.round + "&kind=DECISION_DUE&kind=DRAFT_CLOSING";

        assertEquals(4, all("admin", path + "&region=35.76").size());
        assertEquals(0, all("admin", path + "&region=35.05").size());
        assertEquals(2, all("admin", path + "&retailer=" + work.retailer).size());
        assertEquals(3, all("admin", path + "&retailer=" + work.other).size());
        assertEquals(0, all("admin", path + "&retailer=toko-lain").size());
        var counts = ok(get(
                "admin", path.replace("items?", "items/counts?") + "&groupBy=RETAILER&groupBy=REGION&groupBy=ROUND"));
        assertEquals(
                4,
                counts.getList("rows.items", Integer.class).stream()
                        .mapToInt(n -> n)
                        .sum());
        assertEquals(
                List.of(1),
                counts.getList("rows.businesses").stream().distinct().toList());
        assertEquals(
                List.of("35.76"),
                counts.getList("rows.regionCode").stream().distinct().toList());
    }

    @Test
    void namesNoDayForAnOfferThatDoesNotExpireAndListsItLast() throws SQLException {
        var work = ready("RUNNING");
        var offers =
                all(account("owner", work), "/v1/curation-work-items?limit=1&kind=OFFER_WAITING&round=" + work.round);

        assertEquals(TODAY.plusDays(20).toString(), offers.get(0).get("dueOn"));
        assertNull(offers.get(1).get("dueOn"));
        assertEquals(work.other, offers.get(1).get("retailer"));
        assertNotNull(offers.get(1).get("submissionId"));
    }

    @Test
    void refusesACursorThatIsNotItsOwn() {
        get(AGENCY, "/v1/curation-work-items?cursor=abc").then().statusCode(400);
    }

    private Work ready(String state) throws SQLException {
        var work = READY.get(state);
        if (work == null) {
            work = work();
            READY.put(state, work);
            if (state.equals("PUBLISHED")) {
                new WorkRows(database).publish(work.round);
            }
        }
        return work;
    }

    private Work work() throws SQLException {
        var one = retailer();
        var other = retailer();
        var work = new Work(openRound(facts(one, other)), Ids.next(), one, other);
        var rows = new WorkRows(database);
        draft(work.round, product(work));
        var changes = new HashMap<>(changes());
        changes.put("dueOn", TODAY.plusDays(1).toString());
        ok(post("kurator-1", path(submitted(work.round, product(work)), "request-changes"), changes));
        rows.assignment(work.round, submitted(work.round, product(work)), "kurator-1", TODAY.plusDays(1));
        rows.assignment(work.round, submitted(work.round, product(work)), "kurator-2", TODAY.minusDays(1));
        var shortlisted = reviewed(work.round, product(work));
        var accepted = reviewed(work.round, product(work));
        var verdict = verdict("accept-with-conditions");
        verdict.put("conditions", List.of(condition("Nutrition facts"), condition("A stronger pouch")));
        ok(post(
                "buyer~" + work.retailer,
                path(accepted, "decisions/" + work.retailer + "/accept-with-conditions"),
                verdict));
        rows.secondConditionDue(accepted, TODAY.minusDays(1));
        rows.remediationItem(work.round, accepted, product(work), "GATE", TODAY.plusDays(1));
        rows.remediationItem(work.round, accepted, product(work), "DECLINE", TODAY.minusDays(1));
        WorkOffers.make(shortlisted, accepted, work.business, List.of(work.retailer, work.other));
        return work;
    }

    private static Map<String, Object> facts(String... retailers) {
        var round = roundFacts(retailers);
        round.put("closesOn", TODAY.plusDays(2).toString());
        round.put("resultsDueOn", TODAY.plusDays(3).toString());
        return round;
    }

    private static Products product(Work work) {
        return Products.snack().of(work.business);
    }

    private static Map<String, Object> condition(String text) {
        return Map.of("text", text, "dueOn", TODAY.plusDays(1).toString());
    }

    private static String account(String actor, Work work) {
        return switch (actor) {
            case "agency" -> AGENCY;
            case "maker's-agency" -> "agency~35.76.02";
            case "foreign-agency" -> "agency~35.05";
            case "curator" -> "kurator-1";
            case "other-curator" -> "kurator-2";
            case "buyer" -> "buyer~" + work.retailer;
            case "other-buyer" -> "buyer~" + work.other;
            case "foreign-buyer" -> "buyer~toko-lain";
            case "owner" -> "business~" + work.business;
            case "other-business" -> "business~" + Ids.next();
            default -> actor;
        };
    }
}
