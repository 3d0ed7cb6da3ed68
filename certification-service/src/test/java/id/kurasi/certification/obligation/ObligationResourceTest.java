package id.kurasi.certification.obligation;

import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import id.kurasi.certification.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ObligationResourceTest {

    @Test
    void listsLawsByDateAndThenTheWishesOfRetailers() {
        get("viewer", "/v1/obligations")
                .statusCode(200)
                .body(
                        "items.id",
                        contains(
                                "halal-food-medium-large", "halal-food-umk", "retail-food-licence", "retail-trademark"))
                .body("items[1].mandatoryFrom", equalTo("2026-10-17"))
                .body("items[1].businessScales", contains("MICRO", "SMALL"));
    }

    @Test
    void leavesOutWhatIsNotInForceOnTheDay() {
        get("viewer", "/v1/obligations?on=2026-10-16&type=HALAL").body("items.id", contains("halal-food-medium-large"));
        get("viewer", "/v1/obligations?on=2026-10-17").body("items.id", hasItems("halal-food-umk", "retail-trademark"));
    }

    @Test
    void listsOnlyTheRequirementsAskedFor() {
        get("viewer", "/v1/obligations?type=TRADEMARK&type=FOOD_LICENCE")
                .body("items.requirement", hasItems("TRADEMARK", "FOOD_LICENCE"))
                .body("items.requirement", not(hasItem("HALAL")));
    }

    @Test
    void refusesADayThatCannotBeMeant() {
        get("viewer", "/v1/obligations?on=%2B999999999-12-31").statusCode(400);
        get("viewer", "/v1/obligations?on=0026-10-17")
                .statusCode(400)
                .body("violations[0].code", equalTo("PlausibleDate"));
    }
}
