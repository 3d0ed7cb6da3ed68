package id.kurasi.curation.remediation;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.CURATORS;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.scorecard;
import static id.kurasi.curation.remediation.Plans.TODAY;
import static id.kurasi.curation.remediation.Plans.decline;
import static id.kurasi.curation.remediation.Plans.itemOf;
import static id.kurasi.curation.remediation.Plans.itemsOf;
import static id.kurasi.curation.remediation.Plans.notYet;
import static id.kurasi.curation.remediation.Plans.publish;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.AtOnce;
import id.kurasi.curation.Curation;
import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class RemediationItemTest {

    @Inject
    DataSource database;

    private final UUID business = Ids.next();
    private String mine;
    private String theirs;
    private UUID round;

    @BeforeEach
    void prepare() {
        mine = retailer();
        theirs = retailer();
        round = openRound(mine, theirs);
    }

    @Test
    void isOneForEachReasonHoweverManyRetailersNameIt() {
        var submission = notYet(round, Products.snack().of(business));
        ok(decline(submission, mine, "PACKAGING_WEAK", "HALAL_MISSING"));
        ok(decline(submission, theirs, "PACKAGING_WEAK"));

        var items = itemsOf(AGENCY, submission);
        assertEquals(2, items.size());
        get(AGENCY, Plans.path(itemOf(submission, "PACKAGING_WEAK")))
                .then()
                .body("retailers", hasSize(2))
                .body("explanation", equalTo("The packaging leaks, is not attractive, or has the wrong size."))
                .body("suggestions.target", contains("LOGO_PACKAGING_DESIGN", "PACKING"))
                .body("owner.kind", equalTo("AGENCY"))
                .body("owner.id", equalTo("35.76"))
                .body("dueOn", equalTo(TODAY.plusDays(60).toString()))
                .body("state", equalTo("OPEN"));
        as(AGENCY)
                .header("Accept-Language", "id")
                .get(Plans.path(itemOf(submission, "HALAL_MISSING")))
                .then()
                .body("explanation", equalTo("Produk belum bersertifikat halal."))
                .body("suggestions.kind", contains("FACILITATION", "TRAINING"));
    }

    @Test
    void isShownToTheAgencyAtOnceToTheBusinessOncePublishedAndToNobodyElse() {
        var submission = notYet(round, Products.snack().of(business));
        ok(decline(submission, mine, "PACKAGING_WEAK"));
        var item = itemOf(submission);
        var owner = "business~" + business;

        get(AGENCY, Plans.path(item)).then().statusCode(200);
        get(owner, Plans.path(item)).then().statusCode(404);
        get(owner, Plans.path(item) + "/history").then().statusCode(404);
        get(owner, "/v1/remediation-items?submission=" + submission).then().body("items", empty());
        ok(decline(submission, theirs, "OTHER"));
        publish(round);

        get(owner, Plans.path(item)).then().statusCode(200).body("allowedActions", contains("start", "report-done"));
        // who wrote the first row is a buyer of the retailer
        get(owner, Plans.path(item) + "/history").then().body("items", empty());
        get(AGENCY, Plans.path(item) + "/history").then().body("items.action", contains("open"));
        for (var stranger : new String[] {"agency~35.05", "business~" + Ids.next()}) {
            get(stranger, Plans.path(item)).then().statusCode(404);
            get(stranger, "/v1/remediation-items?submission=" + submission)
                    .then()
                    .body("items", empty());
        }
        for (var other : new String[] {"buyer~" + mine, "buyer~" + theirs, "curator", "viewer"}) {
            get(other, Plans.path(item)).then().statusCode(403);
            get(other, "/v1/remediation-items").then().statusCode(403);
        }
    }

    @Test
    void isReportedByTheBusinessAndCompletedByTheAgency() {
        var submission = notYet(round, Products.snack().of(business));
        ok(decline(submission, mine, "FINISHING"));
        ok(decline(submission, theirs, "FINISHING"));
        publish(round);
        var path = Plans.path(itemOf(submission));

        post("business~" + business, path + "/report-done", Map.of("note", "new sewing machine"))
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"));
        post("business~" + business, path + "/complete", Map.of()).then().statusCode(403);
        post(AGENCY, path + "/complete")
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("allowedActions", contains("reopen"));
        get("business~" + business, path + "/history").then().body("items.action", contains("report-done", "complete"));
    }

    @Test
    void isPlannedByWhoSawItWithADayToCome() {
        var submission = notYet(round, Products.snack().of(business));
        ok(decline(submission, mine, "FINISHING"));
        var path = Plans.path(itemOf(submission));
        var etag = get(AGENCY, path).header("ETag");
        var plan = Map.of("owner", "BUSINESS", "dueOn", TODAY.plusDays(3).toString());

        as(AGENCY).body(plan).put(path).then().statusCode(428);
        as(AGENCY)
                .header("If-Match", etag)
                .body(Map.of("owner", "BUSINESS", "dueOn", TODAY.minusDays(1).toString()))
                .put(path)
                .then()
                .statusCode(400)
                .body("violations.field", contains("dueOn"));
        as(AGENCY)
                .header("If-Match", etag)
                .body(plan)
                .put(path)
                .then()
                .statusCode(200)
                .body("owner.id", equalTo(business.toString()));
        as(AGENCY).header("If-Match", etag).body(plan).put(path).then().statusCode(412);
        get(AGENCY, "/v1/remediation-items?owner=" + business + "&dueBefore=" + TODAY.plusDays(4))
                .then()
                .body("items", hasSize(1));
        get(AGENCY, "/v1/remediation-items?owner=" + business + "&dueBefore=" + TODAY.plusDays(3))
                .then()
                .body("items", empty());
    }

    @Test
    void isDroppedWhenTheRetailersDecideAnewAndComesBackWithTheSameReason() {
        var product = Products.snack().of(business);
        var submission = notYet(round, product);
        ok(decline(submission, mine, "PACKAGING_WEAK"));
        ok(decline(submission, theirs, "FINISHING"));
        var item = itemOf(submission, "PACKAGING_WEAK");

        ok(post(AGENCY, Curation.path(submission, "reopen"), reason()));
        get(AGENCY, Plans.path(item)).then().body("state", equalTo("DROPPED")).body("retailers", empty());
        CURATORS.forEach(curator -> as(curator)
                .header("If-Match", "*")
                .body(scorecard(product, 2))
                .put(Curation.path(submission, "reviews/mine"))
                .then()
                .statusCode(200));
        ok(post(AGENCY, Curation.path(submission, "complete-review")));
        ok(decline(submission, theirs, "PACKAGING_WEAK"));

        get(AGENCY, Plans.path(item)).then().body("state", equalTo("OPEN")).body("retailers", contains(theirs));
        get(AGENCY, Plans.path(itemOf(submission, "FINISHING"))).then().body("state", equalTo("DROPPED"));
    }

    @Test
    void isOneWhenTwoRetailersDeclineAtOnce() throws Exception {
        var submission = notYet(round, Products.snack().of(business));

        var answers = AtOnce.meet(
                database,
                "submission",
                submission,
                List.of(
                        () -> decline(submission, mine, "PACKAGING_WEAK"),
                        () -> decline(submission, theirs, "PACKAGING_WEAK")));

        assertEquals(List.of(200, 200), AtOnce.statuses(answers));
        get(AGENCY, Plans.path(itemOf(submission))).then().body("retailers", hasSize(2));
    }

    @Test
    void movesOnceWhenTwoActAtOnce() throws Exception {
        var submission = notYet(round, Products.snack().of(business));
        ok(decline(submission, mine, "PACKAGING_WEAK"));
        var path = Plans.path(itemOf(submission));

        var answers = AtOnce.meet(
                database,
                "remediation_item",
                itemOf(submission),
                List.of(
                        () -> post(AGENCY, path + "/complete", Map.of()),
                        () -> post(AGENCY, path + "/drop", Map.of("reason", "not any more"))));

        assertEquals(List.of(200, 409), AtOnce.statuses(answers));
    }
}
