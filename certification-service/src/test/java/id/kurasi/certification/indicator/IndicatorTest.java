package id.kurasi.certification.indicator;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.indicator.Ledger.Case;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ServiceTest
class IndicatorTest {

    private static final String INDICATORS = "/v1/certification-indicators";

    @Inject
    Ledger ledger;

    @Test
    void saysInBothLanguagesWhatIsCounted() {
        as("viewer")
                .get(INDICATORS)
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        contains(Stream.of(IndicatorCode.values())
                                .map(Enum::name)
                                .toArray()))
                .body("items.concept.en", everyItem(not(equalTo(""))))
                .body("items.definition.id", everyItem(not(equalTo(""))))
                .body("items.interpretation.id", hasSize(8))
                .body("items[4].formula.id", not(nullValue()))
                .body("items[3].unit", equalTo("PERCENT"))
                .body("items[4].wanted", equalTo("LESS"))
                .body("items[0].classification", hasItem("fundingSource"))
                .body("items[7].classification", contains("province", "regency", "district", "topic"));
    }

    @ParameterizedTest
    @EnumSource(IndicatorCode.class)
    void tellsEveryIndicatorByAllOfItsClassification(IndicatorCode code) {
        List<String> classification =
                as(ADMIN).get(INDICATORS).path("items.find { it.code == '" + code + "' }.classification");

        for (var dimension : classification) {
            figures(ADMIN, code + "?year=2024&region=94.01&quarter=1&groupBy=" + dimension)
                    .body("groupBy", hasItem(dimension));
            figures("viewer", code + "?year=2024&quarter=1&groupBy=district&region=94.01&groupBy=" + dimension)
                    .body("groupBy", hasItem("district"));
        }
    }

    @Test
    void withholdsFromViewersWhatPointsAtSomebodyInADistrict() {
        started("94.02.01", 2);
        started("94.02.02", 4);
        started("94.02.03", 5);

        figures("viewer", "FACIL_STARTED?year=2024&region=94.02&groupBy=district")
                .body("rows.district", contains("94.02.01", "94.02.02", "94.02.03"))
                .body("rows.figure.value", contains(null, null, 5))
                .body("rows.figure.businesses", contains(null, null, 5))
                .body("rows.figure.lessThan", contains(3, null, null))
                .body("total", nullValue())
                .body("distinctTotal.value", equalTo(11));
        for (var district : List.of("94.02.01", "94.02.02")) {
            for (var query : List.of("", "&quarter=1", "&type=HALAL", "&quarter=1&groupBy=type")) {
                figures("viewer~94.02", "FACIL_STARTED?year=2024&region=" + district + query)
                        .body("distinctTotal.value", nullValue())
                        .body("distinctTotal.businesses", nullValue())
                        .body("rows.figure.findAll { it.value != null }", hasSize(0));
            }
        }
        figures("viewer~94.02", "FACIL_STARTED?year=2024&region=94.02.03").body("distinctTotal.value", equalTo(5));
        figures("agency~94.02", "FACIL_STARTED?year=2024&groupBy=district")
                .body("rows.figure.value", contains(2, 4, 5));
    }

    @Test
    void withholdsAQuarterThatCouldBeComputedFromTheYear() {
        started("94.03.01", 5);
        var business = ledger.business("94.03.01");
        ledger.register(Case.of(business, "94.03.01", LocalDate.parse("2024-04-01")));
        started("94.03.02", 9);

        figures("viewer", "FACIL_STARTED?year=2024&quarter=2&region=94.03.01")
                .body("distinctTotal.value", nullValue())
                .body("distinctTotal.lessThan", equalTo(3));
        figures("viewer", "FACIL_STARTED?year=2024&quarter=1&region=94.03.01")
                .body("distinctTotal.value", nullValue())
                .body("distinctTotal.lessThan", nullValue());
        figures("agency~94.03", "FACIL_STARTED?year=2024&quarter=1&region=94.03.01")
                .body("distinctTotal.value", equalTo(5));
    }

    @ParameterizedTest
    @CsvSource({
        "agency~94.04, region=94.05, 403",
        "viewer~94.04, region=94, 403",
        "agency~94.04, region=94.04.01, 200",
        "agency~94.04, year=2024, 200",
        "viewer, region=94, 200",
        "service, year=2024, 403",
        "buyer~the-keranjang-bali, year=2024, 403",
        "curator, year=2024, 403",
        "business~x, year=2024, 403"
    })
    void answersWhoMayKnow(String account, String query, int status) {
        as(account).get(INDICATORS + "/FACIL_ISSUED?" + query).then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "FACIL_ISSUED, groupBy=colour, groupBy, NotBrokenDownBy",
        "FACIL_ISSUED, groupBy=quarter, groupBy, NotBrokenDownBy",
        "FACIL_DAYS, groupBy=category, groupBy, NotBrokenDownBy",
        "CERT_HOLDERS, fundingSource=CSR, fundingSource, NotBrokenDownBy",
        "TRAINED, type=HALAL, type, NotBrokenDownBy",
        "FACIL_ISSUED, topic=PACKING, topic, NotBrokenDownBy",
        "FACIL_ISSUED, groupBy=category&groupBy=scheme, groupBy, CategoryWithTypeOnly",
        "FACIL_ISSUED, groupBy=subcategory&fundingSource=CSR, groupBy, CategoryWithTypeOnly",
        "CERT_HOLDERS, groupBy=scheme, groupBy, NotBrokenDownBy",
        "FACIL_ISSUED, scheme=REGULAR, scheme, SchemeOfWhichType",
        "FACIL_ISSUED, region=35.7, region, Pattern",
        "FACIL_ISSUED, type=HALAL&type=SNI, type, Size",
        "FACIL_ISSUED, year=1999, year, Min",
        "FACIL_ISSUED, quarter=5, quarter, Max",
        "FACIL_ISSUED, sort=name, sort, UnknownParameter"
    })
    void saysWhatIsWrongWithAQuestion(String code, String query, String field, String violation) {
        as(ADMIN)
                .get(INDICATORS + "/" + code + "?" + query)
                .then()
                .statusCode(400)
                .body("violations.field", contains(equalTo(field)))
                .body("violations.code", contains(violation));
    }

    @Test
    void knowsNoOtherIndicator() {
        as(ADMIN).get(INDICATORS + "/NO_SUCH").then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void sendsNothingTwiceUnlessItChanged() {
        started("94.06.01", 1);
        var path = INDICATORS + "/FACIL_STARTED?year=2024&region=94.06";
        var etag = as(ADMIN).get(path).header("ETag");

        as(ADMIN).header("If-None-Match", etag).get(path).then().statusCode(304);
        started("94.06.01", 1);
        as(ADMIN)
                .header("If-None-Match", etag)
                .get(path)
                .then()
                .statusCode(200)
                .body("distinctTotal.value", equalTo(2));
    }

    private void started(String district, int businesses) {
        for (var i = 0; i < businesses; i++) {
            ledger.register(Case.of(ledger.business(district), district, LocalDate.parse("2024-02-03")));
        }
    }

    private static ValidatableResponse figures(String account, String query) {
        return as(account).get(INDICATORS + "/" + query).then().statusCode(200);
    }
}
