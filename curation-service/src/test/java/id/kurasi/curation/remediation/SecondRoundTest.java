package id.kurasi.curation.remediation;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.CURATORS;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.score;
import static id.kurasi.curation.Curation.scorecard;
import static id.kurasi.curation.remediation.Plans.again;
import static id.kurasi.curation.remediation.Plans.answer;
import static id.kurasi.curation.remediation.Plans.decline;
import static id.kurasi.curation.remediation.Plans.itemOf;
import static id.kurasi.curation.remediation.Plans.notYet;
import static id.kurasi.curation.remediation.Plans.publish;
import static id.kurasi.curation.remediation.Plans.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mine declines for its packaging, theirs for its packaging and its finishing; then the product comes again. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class SecondRoundTest {

    private final UUID business = Ids.next();
    private final Products product = Products.snack().of(business);
    private String mine;
    private String theirs;
    private UUID earlierRound;
    private UUID earlier;
    private UUID packaging;
    private UUID finishing;

    @BeforeEach
    void declineForReasons() {
        mine = retailer();
        theirs = retailer();
        earlierRound = openRound(mine, theirs);
        earlier = notYet(earlierRound, product);
        ok(decline(earlier, mine, "PACKAGING_WEAK"));
        ok(decline(earlier, theirs, "PACKAGING_WEAK", "FINISHING"));
        packaging = itemOf(earlier, "PACKAGING_WEAK");
        finishing = itemOf(earlier, "FINISHING");
    }

    @Test
    void answersEveryOpenItem() {
        var later = again(AGENCY, openRound(mine, theirs), product, earlier);

        submit(AGENCY, later, List.of(answer(packaging)))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/remediation-unanswered"))
                .body("violations.field", contains("remediation." + finishing))
                .body("violations.code", contains("RemediationUnanswered"));
        get(AGENCY, path(later)).then().body("state", equalTo("DRAFT"));
        get(AGENCY, Plans.path(packaging)).then().body("state", equalTo("OPEN"));

        ok(submit(AGENCY, later, List.of(answer(packaging), answer(finishing))));
        get(AGENCY, Plans.path(packaging))
                .then()
                .body("state", equalTo("DONE"))
                .body("answeredBy", equalTo(later.toString()));
        get(AGENCY, path(later, "remediation-answers"))
                .then()
                .body("items.code", contains("FINISHING", "PACKAGING_WEAK"))
                .body("items.answer", contains("the pouch now seals", "the pouch now seals"));
    }

    @Test
    void needNotAnswerWhatIsDoneOrDropped() {
        ok(post(AGENCY, Plans.path(packaging) + "/complete", Map.of()));
        ok(post(AGENCY, Plans.path(finishing) + "/drop", Map.of("reason", "it is sold so")));
        var later = again(AGENCY, openRound(mine, theirs), product, earlier);

        submit(AGENCY, later, List.of(answer(finishing)))
                .then()
                .statusCode(422)
                .body("violations.code", contains("NoItemToAnswer"));
        // said all the same, for the buyer
        ok(submit(AGENCY, later, List.of(answer(packaging))));
        get(AGENCY, path(later, "remediation-answers")).then().body("items.code", contains("PACKAGING_WEAK"));
    }

    @Test
    void refusesAnswersToForeignItemsAndTwoToOne() {
        var foreignRound = openRound(mine);
        var foreign = notYet(foreignRound, Products.snack());
        ok(decline(foreign, mine, "FINISHING"));
        var later = again(AGENCY, openRound(mine, theirs), product, earlier);

        submit(AGENCY, later, List.of(answer(packaging), answer(finishing), answer(itemOf(foreign)), answer(packaging)))
                .then()
                .statusCode(422)
                .body("violations.field", contains("remediation[2].item", "remediation[3].item"))
                .body("violations.code", contains("NoItemToAnswer", "AnsweredTwice"));
        get(AGENCY, path(later)).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void asksOfABusinessNothingThatIsNotPublished() {
        var owner = "business~" + business;
        var later = again(owner, openRound(mine, theirs), product, earlier);

        submit(owner, later, List.of(answer(packaging)))
                .then()
                .statusCode(422)
                .body("violations.code", contains("NoItemToAnswer"));
        ok(submit(owner, later, List.of()));
        get(AGENCY, Plans.path(packaging)).then().body("state", equalTo("OPEN"));
    }

    @Test
    void asksOfABusinessWhatIsPublished() {
        var owner = "business~" + business;
        publish(earlierRound);
        var later = again(owner, openRound(mine, theirs), product, earlier);

        submit(owner, later, List.of())
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("remediation." + finishing, "remediation." + packaging));
    }

    @Test
    void showsEachBuyerTheAnswersToItsOwnReasons() {
        var later = again(AGENCY, openRound(mine, theirs), product, earlier);
        ok(submit(AGENCY, later, List.of(answer(packaging), answer(finishing))));
        get("buyer~" + mine, path(later, "remediation-answers")).then().statusCode(404);
        CURATORS.forEach(
                curator -> score(curator, later, scorecard(product, 4)).then().statusCode(201));
        ok(post(AGENCY, path(later, "complete-review")));

        get("buyer~" + mine, path(later, "remediation-answers"))
                .then()
                .statusCode(200)
                .body("items.code", contains("PACKAGING_WEAK"))
                .body("items[0].retailers", contains(mine));
        get("buyer~" + theirs, path(later, "remediation-answers"))
                .then()
                .body("items.code", contains("FINISHING", "PACKAGING_WEAK"));
        get("buyer~" + mine, path(later, "previous"))
                .then()
                .statusCode(200)
                .body("submissionId", equalTo(earlier.toString()))
                .body("review.score", equalTo(25.00f))
                .body("reviewNow.score", equalTo(75.00f))
                .body("decisions.retailer", contains(mine))
                .body(not(containsString("FINISHING")));
        for (var outsider : new String[] {"curator", "viewer"}) {
            get(outsider, path(later, "remediation-answers")).then().statusCode(403);
        }
        get("curator", path(later, "previous")).then().statusCode(200).body("decisions.size()", equalTo(0));
    }

    @Test
    void hasNothingBeforeAFirstSubmission() {
        get(AGENCY, path(earlier, "previous")).then().statusCode(404);
        get(AGENCY, path(earlier, "remediation-answers")).then().statusCode(404);
    }
}
