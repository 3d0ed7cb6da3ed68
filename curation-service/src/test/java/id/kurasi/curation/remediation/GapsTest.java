package id.kurasi.curation.remediation;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.draft;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.remediation.Plans.itemOf;
import static id.kurasi.curation.remediation.Plans.itemsOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.AtOnce;
import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a refused submit leaves behind. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class GapsTest {

    @Inject
    DataSource database;

    private final UUID business = Ids.next();
    private final Products product =
            Products.snack().of(business).requirement("HALAL", "MISSING").with("shelfLifeDays", null);
    private String retailer;
    private UUID submission;

    @BeforeEach
    void enter() {
        retailer = retailer();
        submission = draft(openRound(retailer), product);
    }

    @Test
    void areNotedOnceHoweverOftenItIsRefused() {
        refused();
        refused();

        get(AGENCY, "/v1/remediation-items?sort=createdAt&submission=" + submission)
                .then()
                .body("items", hasSize(2));
        get(AGENCY, Plans.path(itemOf(submission, "HALAL")))
                .then()
                .body("source", equalTo("GATE"))
                .body("state", equalTo("OPEN"))
                .body("retailers", contains(retailer))
                .body("suggestions.target", contains("HALAL"));
    }

    @Test
    void areDoneWhenTheGateIsPassed() {
        refused();
        product.requirement("HALAL", "SATISFIED").known();
        refused();
        get(AGENCY, Plans.path(itemOf(submission, "HALAL"))).then().body("state", equalTo("DONE"));
        get(AGENCY, Plans.path(itemOf(submission, "SHELF_LIFE"))).then().body("state", equalTo("OPEN"));

        product.requirement("HALAL", "EXPIRED").known();
        refused();
        get(AGENCY, Plans.path(itemOf(submission, "HALAL"))).then().body("state", equalTo("OPEN"));

        product.requirement("HALAL", "SATISFIED").with("shelfLifeDays", 90).known();
        ok(post(AGENCY, path(submission, "submit")));
        get(AGENCY, "/v1/remediation-items?state=OPEN&state=IN_PROGRESS&submission=" + submission)
                .then()
                .body("items", empty());
    }

    @Test
    void areShownToTheBusinessAtOnce() {
        refused();

        assertEquals(2, itemsOf("business~" + business, submission).size());
        assertEquals(List.of(), itemsOf("business~" + Ids.next(), submission));
    }

    @Test
    void areOneWhenTwoAreRefusedAtOnce() throws Exception {
        var answers = AtOnce.meet(
                database,
                "submission",
                submission,
                List.of(
                        () -> post(AGENCY, path(submission, "submit")),
                        () -> post("business~" + business, path(submission, "submit"))));

        assertEquals(List.of(422, 422), AtOnce.statuses(answers));
        assertEquals(2, itemsOf(AGENCY, submission).size());
    }

    private void refused() {
        post(AGENCY, path(submission, "submit")).then().statusCode(422);
    }
}
