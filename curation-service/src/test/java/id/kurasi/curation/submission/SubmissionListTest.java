package id.kurasi.curation.submission;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.accepted;
import static id.kurasi.curation.Curation.all;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.declined;
import static id.kurasi.curation.Curation.draft;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.reviewed;
import static id.kurasi.curation.Curation.submitted;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class SubmissionListTest {

    private static final UUID BUSINESS = Ids.next();

    private static String retailer;
    private static UUID round;
    private static UUID draft;
    private static UUID submitted;
    private static UUID middling;
    private static UUID accepted;
    private static UUID declined;

    /** Walked once: reading changes nothing. */
    private static void prepare() {
        if (round != null) {
            return;
        }
        retailer = retailer();
        round = openRound(retailer);
        draft = draft(round, Products.snack().of(BUSINESS));
        submitted = submitted(round, Products.snack());
        middling = reviewed(round, Products.snack().in("35.76.01"), 3);
        accepted = accepted(round, retailer, Products.batik().of(BUSINESS));
        declined = declined(round, List.of(retailer), Products.batik());
    }

    @Test
    void showsEachCallerWhatItMaySee() {
        prepare();

        assertEquals(Set.of(draft, submitted, middling, accepted, declined), seenBy(AGENCY, ""));
        assertEquals(Set.of(draft, submitted, middling, accepted, declined), seenBy("admin", ""));
        assertEquals(Set.of(submitted, middling, accepted, declined), seenBy("curator", ""));
        assertEquals(Set.of(submitted, middling, accepted, declined), seenBy("viewer", ""));
        assertEquals(Set.of(middling), seenBy("viewer~35.76.01", ""));
        assertEquals(Set.of(middling, accepted, declined), seenBy("buyer~" + retailer, ""));
        assertEquals(Set.of(draft, accepted), seenBy("business~" + BUSINESS, ""));
        assertEquals(Set.of(), seenBy("agency~35.05", ""));
        assertEquals(Set.of(), seenBy("buyer~toko-lain", ""));
        assertEquals(Set.of(), seenBy("business~" + Ids.next(), ""));
    }

    @Test
    void isNarrowedByEveryFilter() {
        prepare();

        assertEquals(Set.of(accepted), seenBy(AGENCY, "&state=ACCEPTED"));
        assertEquals(Set.of(accepted, declined), seenBy(AGENCY, "&state=ACCEPTED&state=DECLINED"));
        assertEquals(Set.of(accepted, declined), seenBy(AGENCY, "&category=BATIK"));
        assertEquals(Set.of(draft, submitted, middling), seenBy(AGENCY, "&category=SNACK"));
        assertEquals(Set.of(draft, submitted, middling), seenBy(AGENCY, "&category=FOOD_BEVERAGE"));
        assertEquals(Set.of(middling), seenBy(AGENCY, "&region=35.76.01"));
        assertEquals(Set.of(), seenBy(AGENCY, "&region=35.7"));
        assertEquals(Set.of(draft, accepted), seenBy(AGENCY, "&business=" + BUSINESS));
        assertEquals(Set.of(accepted), seenBy(AGENCY, "&grade=B"));
        assertEquals(Set.of(), seenBy(AGENCY, "&retailer=toko-lain"));
        assertEquals(5, seenBy(AGENCY, "&retailer=" + retailer).size());
    }

    @Test
    void filtersForABuyerByTheStateTheBuyerSees() {
        prepare();
        var buyer = "buyer~" + retailer;

        assertEquals(Set.of(middling), seenBy(buyer, "&state=REVIEWED"));
        assertEquals(Set.of(accepted), seenBy(buyer, "&state=ACCEPTED"));
        assertEquals(Set.of(declined), seenBy(buyer, "&state=DECLINED"));
        assertEquals(Set.of(), seenBy(buyer, "&state=DRAFT&state=SUBMITTED&state=CHANGES_REQUESTED"));
        assertEquals(Set.of(), seenBy(buyer, "&state=WITHDRAWN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-createdAt", "createdAt", "-submittedAt", "submittedAt", "-score", "score"})
    void isTheSameInOnePageAsInMany(String sort) {
        prepare();
        var path = "/v1/submissions?round=" + round + "&sort=" + sort;

        var whole = ids(all(AGENCY, path + "&limit=100"));

        assertEquals(5, whole.size());
        for (var limit : List.of(1, 2, 3)) {
            assertEquals(whole, ids(all(AGENCY, path + "&limit=" + limit)));
        }
    }

    @Test
    void ranksByScoreWithTheUnscoredLast() {
        prepare();

        var ranked = ids(all(AGENCY, "/v1/submissions?sort=-score&round=" + round));

        assertEquals(List.of(accepted, middling, declined), ranked.subList(0, 3));
    }

    @Test
    void doesNotLetScoresBeGuessedByWhoMayNotSeeThem() {
        var ownRetailer = retailer();
        var ownRound = openRound(ownRetailer);
        var product = Products.snack();
        accepted(ownRound, ownRetailer, product);
        var business = "business~" + product.businessId();

        for (var filter : List.of("grade=B", "sort=-score")) {
            var path = "/v1/submissions?round=" + ownRound + "&" + filter;
            assertEquals(0, all(business, path).size());
            assertEquals(0, all("viewer", path).size());
            assertEquals(1, all("curator", path).size());
        }
        ok(post(AGENCY, "/v1/rounds/" + ownRound + "/close"));
        ok(post(AGENCY, "/v1/rounds/" + ownRound + "/publish"));
        assertEquals(
                1, all(business, "/v1/submissions?grade=B&round=" + ownRound).size());
    }

    @Test
    void linksToItsNextPage() {
        prepare();

        as(AGENCY).get("/v1/submissions?limit=1&round=" + round).then().header("Link", containsString("rel=\"next\""));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,        limit,  Min",
        "limit=101,      limit,  Max",
        "cursor=zzz,     cursor, Cursor",
        "sort=price,     sort,   Sort",
        "state=FINE,     state,  UnknownValue",
        "round=nope,     round,  InvalidParameter",
        "nosuch=1,       nosuch, UnknownParameter"
    })
    void namesTheParameterThatIsWrong(String query, String field, String code) {
        get(AGENCY, "/v1/submissions?" + query)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(field))
                .body("violations[0].code", equalTo(code));
    }

    private static Set<UUID> seenBy(String account, String filter) {
        return all(account, "/v1/submissions?round=" + round + filter).stream()
                .map(item -> UUID.fromString((String) item.get("id")))
                .collect(Collectors.toSet());
    }

    private static List<UUID> ids(List<Map<String, Object>> items) {
        return items.stream()
                .map(item -> UUID.fromString((String) item.get("id")))
                .toList();
    }
}
