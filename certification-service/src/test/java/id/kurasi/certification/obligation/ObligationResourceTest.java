package id.kurasi.certification.obligation;

import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.certification.ServiceTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@ServiceTest
class ObligationResourceTest {

    @Test
    void listsLawsByDateAndThenTheWishesOfRetailers() {
        var ids = get("viewer", "/v1/obligations")
                .statusCode(200)
                .body("items.find { it.id == 'halal-food-umk' }.mandatoryFrom", equalTo("2026-10-17"))
                .body("items.find { it.id == 'halal-food-umk' }.businessScales", contains("MICRO", "SMALL"))
                .body("items.find { it.id == 'halal-food-umk' }.unverified", equalTo(false))
                .body("items.find { it.id == 'retail-barcode-advised' }.severity", equalTo("ADVISED"))
                .body("items.find { it.id == 'retail-trademark' }.anyOf[0].filedSuffices", equalTo(true))
                .body("items.find { it.id == 'sni-biscuit' }.anyOf[0].standards", contains("2973"))
                .extract()
                .<List<String>>path("items.id");

        assertTrue(ids.indexOf("halal-food-medium-large") < ids.indexOf("halal-food-umk"));
        assertTrue(ids.indexOf("halal-food-umk") < ids.indexOf("sni-biscuit"));
        assertTrue(ids.indexOf("sni-biscuit") < ids.indexOf("retail-barcode"));
    }

    @Test
    void givesEveryRuleASource() {
        get("viewer", "/v1/obligations").body("items.source", everyItem(matchesPattern(".+")));
    }

    @Test
    void leavesOutWhatIsNotInForceOnTheDay() {
        get("viewer", "/v1/obligations?on=2025-03-01&type=HALAL")
                .body("items.id", hasItem("halal-food-medium-large"))
                .body("items.id", not(hasItem("halal-food-umk")));
        get("viewer", "/v1/obligations?on=2026-10-16&type=HALAL").body("items.id", not(hasItem("halal-food-umk")));
        get("viewer", "/v1/obligations?on=2026-10-17").body("items.id", hasItems("halal-food-umk", "retail-trademark"));
    }

    @Test
    void listsOnlyTheRequirementsAskedFor() {
        get("viewer", "/v1/obligations?type=TRADEMARK&type=FOOD_LICENCE")
                .body("items.requirement", hasItems("TRADEMARK", "FOOD_LICENCE"))
                .body("items.requirement", not(hasItem("HALAL")));
    }

    @Test
    void listsWhatAKindOfRetailerAsksFor() {
        get("viewer", "/v1/obligations?profile=hotel")
                .body("items.id", hasItems("retail-barcode-advised", "retail-npwp-advised", "retail-nib"))
                .body("items.id", not(hasItem("retail-barcode")))
                .body("items.basis", everyItem(equalTo("PROFILE")));
    }

    @Test
    void readsOneRuleWithWhereItCameFrom() {
        get(AGENCY, "/v1/obligations/halal-food-umk")
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("state", equalTo("STANDING"))
                .body("supersededBy", nullValue());
        get(AGENCY, "/v1/obligations/halal-food-umk/history")
                .statusCode(200)
                .body("items.action", hasItem("add"))
                .body("items.by", hasItem("system"));
        get(AGENCY, "/v1/obligations/no-such-rule").statusCode(404);
        get(AGENCY, "/v1/obligations/no-such-rule/history").statusCode(404);
    }

    @Test
    void refusesADayThatCannotBeMeant() {
        get("viewer", "/v1/obligations?on=%2B999999999-12-31").statusCode(400);
        get("viewer", "/v1/obligations?on=0026-10-17")
                .statusCode(400)
                .body("violations[0].code", equalTo("PlausibleDate"));
    }
}
