package id.kurasi.curation.comparison;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.reviewed;
import static id.kurasi.curation.Curation.submitted;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.curation.dealing.Standing;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class ComparisonResourceTest {

    private Standing standing;
    private UUID round;

    @BeforeEach
    void prepare() {
        standing = new Standing();
        round = openRound(standing.retailer, standing.other);
    }

    @Test
    void putsTwoSideBySideAndMarksWhatDiffers() {
        var small = reviewed(round, pack(150, "g"), 4);
        var large = reviewed(round, pack(0.5, "kg").with("leadTimeDays", 14), 5);

        compare(standing.buyer(), small, large)
                .then()
                .statusCode(200)
                .body("items.submissionId", contains(small.toString(), large.toString()))
                .body("items.retailPricePerUnit.idr", contains(120.0f, 36.0f))
                .body("items.producerPricePerUnit.idr", contains(80.0f, 24.0f))
                .body("items.retailPricePerUnit.per", contains("g", "g"))
                .body("items.grade", contains("B", "A"))
                .body("items[0].criteria.QUALITY", equalTo(4.0f))
                .body("items[0].certificates.gate", hasItems("HALAL", "FOOD_LICENCE"))
                .body("differing", hasItems("netContent", "retailPricePerUnit", "leadTimeDays", "score", "criteria"))
                .body("differing", not(hasItem("retailPriceIdr")))
                .body("differing", not(hasItem("certificates")));
    }

    @Test
    void namesTheOneThatTheCallerMayNotSee() {
        var seen = reviewed(round, Products.snack());
        var waiting = submitted(round, Products.snack());
        var unknown = Ids.next();

        for (var missing : new UUID[] {waiting, unknown}) {
            compare(standing.buyer(), seen, missing)
                    .then()
                    .statusCode(404)
                    .body("submission", equalTo(missing.toString()));
        }
        compare("buyer~toko-lain", seen, reviewed(round, Products.snack()))
                .then()
                .statusCode(404);
    }

    @Test
    void tellsNothingOfThePanelBeforeThereIsAResult() {
        var reviewed = reviewed(round, Products.snack());
        var waiting = submitted(round, Products.snack());

        compare(AGENCY, reviewed, waiting)
                .then()
                .statusCode(200)
                .body("items[1].score", nullValue())
                .body("items[1].criteria", anEmptyMap());
    }

    @Test
    void takesTwoToFive() {
        var one = reviewed(round, Products.snack());

        compare(standing.buyer(), one).then().statusCode(400).body("violations.code", hasItem("Size"));
        compare(standing.buyer(), one, one).then().statusCode(400).body("violations.code", hasItem("UniqueElements"));
        compare(standing.buyer(), Stream.generate(Ids::next).limit(6).toArray(UUID[]::new))
                .then()
                .statusCode(400);
        get(standing.buyer(), "/v1/comparisons").then().statusCode(400);
        compare("kurator-1", one, one).then().statusCode(403);
        compare(standing.owner(), one, one).then().statusCode(403);
    }

    private static Products pack(Object value, String unit) {
        return Products.snack().with("netContent", Map.of("value", value, "unit", unit));
    }

    private static Response compare(String account, UUID... submissions) {
        return get(
                account,
                "/v1/comparisons?"
                        + Stream.of(submissions)
                                .map(submission -> "submission=" + submission)
                                .collect(Collectors.joining("&")));
    }
}
