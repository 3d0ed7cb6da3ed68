package id.kurasi.certification.indicator;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.indicator.Ledger.Case;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each test counts a regency of its own. */
@ServiceTest
class FacilitationFiguresTest {

    @Inject
    Ledger ledger;

    @Inject
    CategoryWatch categories;

    @Test
    void countsCasesByTheDayOnWhichTheyEnteredAState() {
        var business = ledger.business("91.01.01");
        var other = ledger.business("91.01.02");
        ledger.issue(started(business, "91.01.01", "2023-12-30"), business, day("2024-02-01"));
        ledger.issue(started(business, "91.01.01", "2024-01-02"), business, day("2024-06-30"));
        ledger.refuse(started(other, "91.01.02", "2024-03-01"), other, day("2024-10-01"));

        figures("FACIL_STARTED", "region=91.01&year=2023").body("distinctTotal.value", equalTo(1));
        figures("FACIL_STARTED", "region=91.01&year=2024")
                .body("unit", equalTo("CASE"))
                .body("distinctTotal.value", equalTo(2))
                .body("distinctTotal.businesses", equalTo(2))
                .body("timeZone", equalTo("Asia/Jakarta"))
                .body("referenceDate", equalTo("2024-12-31"))
                .body("asOf", notNullValue())
                .body("plan", nullValue());
        figures("FACIL_ISSUED", "region=91.01&year=2024&groupBy=district")
                .body("rows.district", contains("91.01.01"))
                .body("rows.figure.value", contains(2))
                .body("rows.figure.businesses", contains(1));
        figures("FACIL_ISSUED", "region=91.01&year=2024&quarter=2")
                .body("quarter", equalTo(2))
                .body("referenceDate", equalTo("2024-06-30"))
                .body("distinctTotal.value", equalTo(1));
        figures("FACIL_REFUSED", "region=91.01&year=2024&quarter=4").body("distinctTotal.value", equalTo(1));
        figures("FACIL_REFUSED", "region=91.01&year=2024&quarter=3").body("distinctTotal.value", equalTo(0));
    }

    @Test
    void tellsTheShareOfWhatWasDecidedAndNullOfNothing() {
        var business = ledger.business("91.02.01");
        ledger.issue(started(business, "91.02.01", "2024-01-01"), business, day("2024-02-01"));
        ledger.issue(started(business, "91.02.01", "2024-01-01"), business, day("2024-02-01"));
        ledger.refuse(started(business, "91.02.01", "2024-01-01"), business, day("2024-03-01"));
        started(business, "91.02.01", "2024-01-01");

        figures("FACIL_SUCCESS", "region=91.02&year=2024&groupBy=type&groupBy=regency")
                .body("rows[0].type", equalTo("HALAL"))
                .body("rows[0].regency", equalTo("91.02"))
                .body("rows[0].figure.value", equalTo(66.67f))
                .body("rows[0].figure.cases", equalTo(3))
                .body("total", nullValue());
        figures("FACIL_SUCCESS", "region=91.02&year=2023")
                .body("distinctTotal.value", nullValue())
                .body("distinctTotal.cases", equalTo(0));
    }

    @Test
    void tellsTheMedianOfDaysAsFarAs1500() {
        var business = ledger.business("91.03.01");
        ledger.issue(started(business, "91.03.01", "2024-01-01"), business, day("2024-01-11"));
        ledger.issue(started(business, "91.03.01", "2024-01-01"), business, day("2024-01-16"));
        figures("FACIL_DAYS", "region=91.03&year=2024")
                .body("distinctTotal.value", equalTo(12.5f))
                .body("distinctTotal.cases", equalTo(2))
                .body("distinctTotal.businesses", nullValue());

        ledger.issue(started(business, "91.03.01", "2004-01-01"), business, day("2024-01-16"));
        figures("FACIL_DAYS", "region=91.03&year=2024&type=HALAL&scheme=SELF_DECLARE&quarter=1")
                .body("distinctTotal.value", equalTo(15.0f));
        figures("FACIL_DAYS", "region=91.03&year=2023").body("distinctTotal.value", nullValue());
    }

    @Test
    void countsABusinessOnceInEachCellAndOnceInAll() {
        categories.take(List.of(
                List.of("FOOD_BEVERAGE"),
                List.of("SNACK", "FOOD_BEVERAGE"),
                List.of("BAKERY", "FOOD_BEVERAGE"),
                List.of("BATIK")));
        var business = ledger.business("91.04.01");
        var snack = ledger.product(business, "SNACK");
        var bread = ledger.product(business, "BAKERY");
        var batik = ledger.product(business, "BATIK");
        ledger.register(Case.of(business, "91.04.01", day("2024-05-01"), snack, bread));
        ledger.register(
                Case.of(business, "91.04.01", day("2024-05-01"), bread, batik).of("SNI", null));
        ledger.register(Case.of(business, "91.04.01", day("2024-08-01"))
                .of("TRADEMARK", null)
                .paidFrom("CSR"));

        figures("FACIL_STARTED", "region=91.04&year=2024&groupBy=category")
                .body("rows.category", contains("BATIK", "FOOD_BEVERAGE"))
                .body("rows.figure.value", contains(1, 2))
                .body("rows.figure.businesses", contains(1, 1))
                .body("rows.figure.products", contains(1, 2))
                .body("total", equalTo(3))
                .body("distinctTotal.value", equalTo(3))
                .body("distinctTotal.businesses", equalTo(1))
                .body("distinctTotal.products", equalTo(3));
        figures("FACIL_STARTED", "region=91.04&year=2024&groupBy=subcategory&category=FOOD_BEVERAGE")
                .body("rows.subcategory", contains("BAKERY", "SNACK"))
                .body("rows.figure.value", contains(2, 1));
        figures("FACIL_STARTED", "region=91.04&year=2024&groupBy=subcategory&category=SNACK")
                .body("rows", empty());
        figures("FACIL_STARTED", "region=91.04&year=2024&groupBy=fundingSource")
                .body("rows.fundingSource", contains("APBD_REGENCY", "CSR"))
                .body("rows.figure.value", contains(2, 1))
                .body("rows.figure.businesses", contains(1, 1));
        figures("FACIL_STARTED", "region=91.04&year=2024&groupBy=scheme")
                .body("rows.type", contains("HALAL", "SNI", "TRADEMARK"))
                .body("rows.scheme", contains("SELF_DECLARE", "STANDARD", "STANDARD"));
        figures("FACIL_STARTED", "region=91.04&year=2024&fundingSource=CSR&type=HALAL")
                .body("distinctTotal.value", equalTo(0));
    }

    @Test
    void movesWhatLiesInACategoryThatWasMoved() {
        categories.take(List.of(List.of("CRAFT_9"), List.of("HOME_9"), List.of("LAMP_9", "CRAFT_9")));
        var business = ledger.business("91.05.01");
        ledger.register(Case.of(business, "91.05.01", day("2024-05-01"), ledger.product(business, "LAMP_9")));
        figures("FACIL_STARTED", "region=91.05&year=2024&groupBy=category").body("rows.category", contains("CRAFT_9"));

        categories.take(List.of(List.of("CRAFT_9"), List.of("HOME_9"), List.of("LAMP_9", "HOME_9")));
        figures("FACIL_STARTED", "region=91.05&year=2024&groupBy=category").body("rows.category", contains("HOME_9"));
        categories.take(List.of());
        figures("FACIL_STARTED", "region=91.05&year=2024&category=LAMP_9").body("distinctTotal.value", equalTo(1));
        figures("FACIL_STARTED", "region=91.05&year=2024&category=HOME_9").body("distinctTotal.value", equalTo(0));
    }

    @Test
    void tellsNothingOfAYearThatIsYetToCome() {
        figures("FACIL_STARTED", "region=91.06&year=2190&groupBy=type")
                .body("rows", empty())
                .body("distinctTotal.value", nullValue());
        figures("CERT_HOLDERS", "region=91.06&year=2190").body("distinctTotal.value", nullValue());
        figures("FACIL_STARTED", "region=91.06")
                .body("distinctTotal.value", equalTo(0))
                .body("asOf", nullValue());
    }

    @Test
    void countsPersonsAtEachTrainingAndBusinessesOnceAYear() {
        var one = ledger.business("91.07.01");
        var other = ledger.business("91.07.02");
        var packing = ledger.held("91.07", "PACKING", day("2024-02-01"));
        var export = ledger.held("91.07", "EXPORT", day("2024-02-20"));
        ledger.attend(packing, one, "91.07.01", 2);
        ledger.attend(packing, other, "91.07.02", 1);
        ledger.attend(export, one, "91.07.01", 3);
        ledger.attend(ledger.held("91.07", "PACKING", day("2024-09-01")), one, "91.07.01", 4);

        figures("TRAINED", "region=91.07&year=2024&groupBy=topic")
                .body("unit", equalTo("PERSON"))
                .body("rows.topic", contains("EXPORT", "PACKING"))
                .body("rows.figure.value", contains(3, 7))
                .body("rows.figure.businesses", contains(1, 2))
                .body("total", equalTo(10))
                .body("distinctTotal.value", equalTo(10))
                .body("distinctTotal.businesses", equalTo(2));
        figures("TRAINED", "region=91.07&year=2024&quarter=1&topic=PACKING").body("distinctTotal.value", equalTo(3));
        ledger.change(one, "delete from training_attendance where business_id = ?", one);
        figures("TRAINED", "region=91.07&year=2024&groupBy=topic").body("rows", hasSize(1));
    }

    private UUID started(UUID business, String region, String on) {
        return ledger.register(Case.of(business, region, day(on)));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static ValidatableResponse figures(String code, String query) {
        return as(ADMIN)
                .get("/v1/certification-indicators/" + code + "?" + query)
                .then()
                .statusCode(200);
    }
}
