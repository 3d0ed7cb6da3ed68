package id.kurasi.curation.indicator;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.roundFacts;
import static id.kurasi.curation.Curation.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.curation.FakePeers;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may know which figures. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class IndicatorSightTest extends CurationYear {

    @Test
    void tellsABuyerNothingOfAnotherRetailer() {
        example();

        indicator("buyer~" + theirs, "REJECT_REASONS")
                .body("rows.key", contains("PACKAGING_WEAK"))
                .body("rows.figure.value", contains(1));
        indicator("buyer~" + theirs, "CUR_ACCEPTED?region=" + regency).body("distinctTotal.value", equalTo(1));
        get("buyer~" + theirs, "/v1/curation-indicators/REJECT_REASONS?retailer=" + mine)
                .then()
                .statusCode(400)
                .body("violations.field", contains("retailer"));
        get("buyer~" + theirs, "/v1/curation-indicators/CUR_ACCEPTED?groupBy=retailer")
                .then()
                .statusCode(403);
        get("buyer~toko-lain", "/v1/curation-indicators/CUR_ACCEPTED?round=" + round)
                .then()
                .statusCode(404);
    }

    @Test
    void isOfTheOwnRegionAlone() {
        example();

        indicator("agency~" + regency, "CUR_ACCEPTED").body("distinctTotal.value", equalTo(2));
        for (var stranger : new String[] {"agency~35.05", "viewer~35.05"}) {
            get(stranger, "/v1/curation-indicators/CUR_ACCEPTED?region=" + regency)
                    .then()
                    .statusCode(403);
            get(stranger, "/v1/curation-indicators/CUR_ACCEPTED?round=" + round)
                    .then()
                    .statusCode(403);
        }
        for (var other : new String[] {"curator", "business~" + Ids.next()}) {
            get(other, "/v1/curation-indicators/CUR_ACCEPTED").then().statusCode(403);
        }
    }

    @Test
    void withholdsFromViewersWhatPointsAtSomebody() {
        example();

        indicator("viewer~" + regency, "CUR_ACCEPTED")
                .body("distinctTotal.value", nullValue())
                .body("distinctTotal.products", nullValue())
                .body("distinctTotal.lessThan", equalTo(3));
        get("viewer~" + regency, "/v1/curation-indicators/CUR_ACCEPTED?groupBy=district")
                .then()
                .statusCode(403);
    }

    @Test
    void tellsNothingOfASealedRoundBeforeItIsClosed() {
        var facts = roundFacts(mine);
        facts.put("eligibleRegions", List.of());
        facts.put("sealed", true);
        var sealed = openRound(facts);
        submitted(sealed, snack(Ids.next()));

        indicator("buyer~" + mine, "CUR_SUBMITTED").body("distinctTotal.value", equalTo(0));
        indicator("viewer", "CUR_SUBMITTED?round=" + sealed).body("distinctTotal.value", equalTo(0));
        ok(post(AGENCY, "/v1/rounds/" + sealed + "/close"));

        indicator("buyer~" + mine, "CUR_SUBMITTED").body("distinctTotal.value", equalTo(1));
    }
}
