package id.kurasi.certification.indicator;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.indicator.Ledger.Case;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test sets targets of a regency of its own. */
@ServiceTest
class TargetTest {

    private static final String TARGETS = "/v1/certification-targets/";

    @Inject
    Ledger ledger;

    @Test
    void showsRealisationTargetAndPercentageOfYearAndPlan() {
        issued("93.01.01", "2023-05-05", 2);
        issued("93.01.01", "2024-05-05", 3);
        set("agency~93.01", "FACIL_ISSUED/93.01/HALAL/2024", "40");
        set("agency~93.01", "FACIL_ISSUED/93.01/PIRT/2024", "50");
        set("agency~93.01", "FACIL_ISSUED/93.01/ALL/2024", "90");
        set("agency~93.01", "FACIL_ISSUED/93.01/ALL/2023-2027", "400");

        figures("FACIL_ISSUED?region=93.01&year=2024&groupBy=type")
                .body("rows.type", contains("HALAL", "PIRT"))
                .body("rows.figure.value", contains(3, 0))
                .body("rows.figure.target", contains(40, 50))
                .body("rows.figure.percentage", contains(7.5f, 0.0f))
                .body("distinctTotal.target", equalTo(90))
                .body("distinctTotal.percentage", equalTo(3.33f))
                .body("plan.fromYear", equalTo(2023))
                .body("plan.toYear", equalTo(2027))
                .body("plan.target", equalTo(400))
                .body("plan.cumulative", equalTo(5))
                .body("plan.percentage", equalTo(1.25f));
        figures("FACIL_ISSUED?region=93.01&year=2024&type=HALAL&groupBy=regency")
                .body("rows.figure.target", contains(40))
                .body("distinctTotal.target", equalTo(40))
                .body("plan", nullValue());
        figures("FACIL_ISSUED?region=93.01&year=2024&type=HALAL&scheme=SELF_DECLARE")
                .body("distinctTotal.target", nullValue())
                .body("distinctTotal.percentage", nullValue());
        figures("FACIL_ISSUED?region=93.01&year=2023").body("distinctTotal.target", nullValue());
    }

    @Test
    void changesATargetOnlyAsItWasSeen() {
        var path = TARGETS + "CERT_HOLDERS/93.02/HALAL/2026";
        var etag = as("agency~93.02")
                .body("{\"value\": 10}")
                .put(path)
                .then()
                .statusCode(201)
                .header("Location", endsWith(path))
                .extract()
                .header("ETag");

        put("agency~93.02", path, null, "11").statusCode(428);
        put("agency~93.02", path, etag, "11").statusCode(200).body("value", equalTo(11));
        put("agency~93.02", path, etag, "12").statusCode(412);
        put("agency~93.02", TARGETS + "CERT_HOLDERS/93.02/HALAL/2027", etag, "12")
                .statusCode(412);
        put("agency~93.02", path, as(ADMIN).get(path).header("ETag"), "null")
                .statusCode(200)
                .body("value", nullValue());
        as("viewer~93.02")
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("set", "set", "lift"))
                .body("items.note", contains("10", "11", null));
        as("agency~93.02")
                .get("/v1/certification-targets?region=93.02")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void listsTheTargetsOfTheCallersRegions() {
        set(ADMIN, "TRAINED/93.03/PACKING/2026", "100");
        set(ADMIN, "TRAINED/93.03.01/ALL/2025-2029", "500");
        set(ADMIN, "TRAINED/93.04/ALL/2026", "100");

        var list = "/v1/certification-targets?indicator=TRAINED&year=2026";
        as("agency~93.03").get(list).then().body("items", hasSize(2)).body("items[0].years", equalTo("2026"));
        as("viewer~93.03.01").get(list).then().body("items.regionCode", contains("93.03.01"));
        as("agency~93.03").get(list + "&region=93.04").then().body("items", empty());
        as("agency~93.03").get(list + "&type=PACKING&sort=-createdAt").then().body("items.value", contains(100));
    }

    @ParameterizedTest
    @CsvSource({
        "agency~93.05, FACIL_ISSUED/93.06/ALL/2026, 10, 403",
        "agency~93.05, FACIL_ISSUED/93/ALL/2026, 10, 403",
        "viewer~93.05, FACIL_ISSUED/93.05/ALL/2026, 10, 403",
        "business~x, FACIL_ISSUED/93.05/ALL/2026, 10, 403",
        "agency~93.05, NO_SUCH/93.05/ALL/2026, 10, 404",
        "agency~93.05, FACIL_ISSUED/93.05/NO_SUCH/2026, 10, 400",
        "agency~93.05, FACIL_ISSUED/93.05/PACKING/2026, 10, 400",
        "agency~93.05, TRAINED/93.05/HALAL/2026, 10, 400",
        "agency~93.05, FACIL_ISSUED/93.05/ALL/2027-2026, 10, 400",
        "agency~93.05, FACIL_ISSUED/93.05/ALL/2026-2026, 10, 400",
        "agency~93.05, FACIL_ISSUED/93.05/ALL/2000-2190, 10, 400",
        "agency~93.05, FACIL_ISSUED/93.05/ALL/26, 10, 400",
        "agency~93.05, FACIL_ISSUED/93.5/ALL/2026, 10, 400",
        "agency~93.05, FACIL_ISSUED/93.05/ALL/2026, -1, 400",
        "agency~93.05, FACIL_ISSUED/93.05/ALL/2026, 10.5, 400",
        "agency~93.05, FACIL_SUCCESS/93.05/ALL/2026, 100.5, 400",
        "agency~93.05, FACIL_SUCCESS/93.05/ALL/2026, 95.5, 201",
        "agency~93.05, FACIL_DAYS/93.05.02/SNI/2026, 120.5, 201"
    })
    void takesWhatCanBeReachedInTheCallersRegion(String account, String path, String value, int status) {
        put(account, TARGETS + path, null, value).statusCode(status);
    }

    @Test
    void hidesTargetsOfOtherRegions() {
        set(ADMIN, "FACIL_ISSUED/93.07/ALL/2026", "10");

        as("agency~93.08").get(TARGETS + "FACIL_ISSUED/93.07/ALL/2026").then().statusCode(403);
        as("agency~93.08")
                .get(TARGETS + "FACIL_ISSUED/93.07/ALL/2026/history")
                .then()
                .statusCode(403);
        as("agency~93.07").get(TARGETS + "FACIL_ISSUED/93.07/ALL/2027").then().statusCode(404);
        as("curator").get("/v1/certification-targets").then().statusCode(403);
    }

    @Test
    void letsOneOfTwoSetATargetForTheFirstTime() throws Exception {
        var start = new CyclicBarrier(2);
        Callable<Integer> call = () -> {
            start.await();
            return as(ADMIN)
                    .body("{\"value\": 10}")
                    .put(TARGETS + "FACIL_ISSUED/93.09/ALL/2026")
                    .statusCode();
        };
        var threads = Executors.newFixedThreadPool(2);
        try {
            var one = threads.submit(call);
            var other = threads.submit(call);
            var loser = one.get() == 201 ? other.get() : one.get();
            assertEquals(201, one.get() == 201 ? one.get() : other.get());
            // it comes too late while the other one writes, or after that
            assertTrue(List.of(409, 428).contains(loser), () -> "answered " + loser);
        } finally {
            threads.shutdownNow();
        }
    }

    private void issued(String region, String on, int cases) {
        for (var i = 0; i < cases; i++) {
            var business = ledger.business(region);
            var day = LocalDate.parse(on);
            ledger.issue(ledger.register(Case.of(business, region, day)), business, day);
        }
    }

    private static void set(String account, String path, String value) {
        put(account, TARGETS + path, null, value).statusCode(201);
    }

    private static ValidatableResponse put(String account, String path, String ifMatch, String value) {
        var request = as(account).body("{\"value\": " + value + "}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(path)
                .then();
    }

    private static ValidatableResponse figures(String query) {
        return as(ADMIN).get("/v1/certification-indicators/" + query).then().statusCode(200);
    }
}
