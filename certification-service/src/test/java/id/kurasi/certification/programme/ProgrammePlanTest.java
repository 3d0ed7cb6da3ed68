package id.kurasi.certification.programme;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.programme.Planned.places;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.SomebodyCalling;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ServiceTest
class ProgrammePlanTest {

    private static final String ALL = "/v1/facilitation-programmes";

    @Inject
    Quota quota;

    @Test
    void showsWhatWasPlannedAndWhatItComesTo() throws Exception {
        var path = as(AGENCY)
                .body(Planned.halal()
                        .allocating(places("35.76", 2, 5), places("35.76.02", 1, 3), places("35.76", 1, 7)))
                .post(ALL)
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("allocations.wave", contains(1, 1, 2))
                .body("allocations.regionCode", contains("35.76", "35.76.02", "35.76"))
                .body("allowedActions", contains("change", "open", "cancel"))
                .extract()
                .header("Location");
        ProgrammeMother.act(path, "open");
        taken(path, 2);

        get(AGENCY, path)
                .body("quota", equalTo(1000))
                .body("allocated", equalTo(15))
                .body("taken", equalTo(2))
                .body("remaining", equalTo(998))
                .body("usedIdr", equalTo(5_000_000))
                .body("allocations[1].remaining", equalTo(1))
                .body("openedOn", not(nullValue()))
                .body("closedOn", nullValue());
        get(AGENCY, path + "/history").body("items.action", contains("create", "open"));
    }

    @Test
    void withoutASchemeEveryRouteIsOfferedAndTheOnlyOneHasNoName() {
        get(
                        ADMIN,
                        ProgrammeMother.drafted(Planned.halal()
                                .with("offers", List.of(Map.of("type", "HALAL"), Map.of("type", "PIRT")))
                                .with("unitCostIdr", null)))
                .body("offers.type", contains("HALAL", "HALAL", "PIRT"))
                .body("offers.scheme", contains("REGULAR", "SELF_DECLARE", null))
                .body("usedIdr", nullValue());
    }

    static Stream<Arguments> badFields() {
        return Stream.of(
                Arguments.of("agencyRegionCode", null, "agencyRegionCode"),
                Arguments.of("agencyRegionCode", "Mojokerto", "agencyRegionCode"),
                Arguments.of("title", " ", "title"),
                Arguments.of("title", "x".repeat(201), "title"),
                Arguments.of("title", "Contoh 35.76.02-410190-0001", "title"),
                Arguments.of("offers", List.of(), "offers"),
                Arguments.of("offers", List.of(Map.of("type", "NONE")), "offers[0].type"),
                Arguments.of("offers", List.of(Map.of("type", "HALAL", "scheme", "NONE")), "offers[0].scheme"),
                Arguments.of("fundingSource", "GIFT", "fundingSource"),
                Arguments.of("fundingSource", "OTHER", "fundedBy"),
                Arguments.of("fiscalYear", 1999, "fiscalYear"),
                Arguments.of("budgetIdr", -1, "budgetIdr"),
                Arguments.of("budgetIdr", 1.5, "budgetIdr"),
                Arguments.of("unitCostIdr", 0, "unitCostIdr"),
                Arguments.of("quota", 0, "quota"),
                Arguments.of("quota", 19, "quota"),
                Arguments.of("allocations", List.of(places("35.05", 1, 1)), "allocations[0].regionCode"),
                Arguments.of("allocations", List.of(places("35", 1, 1)), "allocations[0].regionCode"),
                Arguments.of("allocations", List.of(places("35.76", 0, 1)), "allocations[0].wave"),
                Arguments.of("allocations", List.of(places("35.76", 1, -1)), "allocations[0].quota"),
                Arguments.of("allocations", List.of(places("35.76", 1, 1), places("35.76", 1, 2)), "allocations[1]"),
                Arguments.of("allocations", Collections.nCopies(1001, places("35.76", 1, 1)), "allocations"),
                Arguments.of("taken", 3, "taken"));
    }

    @ParameterizedTest
    @MethodSource("badFields")
    void namesTheFieldThatIsWrong(String field, Object value, String named) {
        as(AGENCY)
                .body(Planned.halal().with(field, value))
                .post(ALL)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(named))
                .body("violations.message", not(hasItem((Object) null)));
    }

    @Test
    void anAgencyPlansForItsOwnRegionAndThoseBelow() {
        as(AGENCY)
                .body(Planned.halal().in("35.76.02").allocating())
                .post(ALL)
                .then()
                .statusCode(201);
        for (var elsewhere : List.of("35", "35.05", "35.7")) {
            as("agency~35.76")
                    .body(Planned.halal().in(elsewhere).allocating())
                    .post(ALL)
                    .then()
                    .statusCode(elsewhere.equals("35.7") ? 400 : 403);
        }
        var own = ProgrammeMother.drafted(Planned.halal());
        change(AGENCY, own, Planned.halal().in("35.05").allocating()).statusCode(403);
        get(AGENCY, own).body("agencyRegionCode", equalTo("35.76"));
    }

    @Test
    void placesMayBeAddedAndTakenAwayAsFarAsTheyAreNotTaken() throws Exception {
        var plan = Planned.halal().allocating(places("35.76", 1, 5), places("35.76.02", 1, 5));
        var path = ProgrammeMother.opened(plan);
        taken(path, 3);

        change(AGENCY, path, plan.allocating(places("35.76.02", 1, 2)))
                .statusCode(409)
                .body("type", equalTo("/problems/below-taken"))
                .body("violations.field", contains("allocations[0].quota"))
                .body("violations.message", contains(containsString("3")));
        change(AGENCY, path, plan.allocating(places("35.76", 1, 5)))
                .statusCode(409)
                .body("violations.code", contains("AllocationInUse"));
        get(AGENCY, path).body("allocated", equalTo(10)).body("version", equalTo(1));

        change(AGENCY, path, plan.allocating(places("35.76.02", 1, 3), places("35.76.01", 2, 9)))
                .statusCode(200)
                .body("allocations.quota", contains(3, 9))
                .body("allocations.taken", contains(3, 0))
                .body("taken", equalTo(3));
    }

    @Test
    void whatOthersRelyOnStaysOnceItIsOpen() {
        var path = ProgrammeMother.opened(Planned.halal());

        change(
                        AGENCY,
                        path,
                        Planned.halal()
                                .in("35.76.02")
                                .allocating()
                                .with("fundingSource", "APBN")
                                .with("fiscalYear", 2027)
                                .with("offers", List.of(Map.of("type", "PIRT"))))
                .statusCode(409)
                .body("type", equalTo("/problems/fixed-once-open"))
                .body("violations.field", contains("agencyRegionCode", "fundingSource", "fiscalYear", "offers"));

        change(AGENCY, path, Planned.halal().with("offers", List.of(Map.of("type", "HALAL"), Map.of("type", "PIRT"))))
                .statusCode(200)
                .body("offers", hasSize(3));
    }

    @Test
    void isCancelledOnlyWhileNoPlaceIsTaken() throws Exception {
        var path = ProgrammeMother.opened(Planned.halal());
        taken(path, 2);

        as(AGENCY)
                .body(Map.of("reason", "for the test"))
                .post(path + "/cancel")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/places-taken"))
                .body("taken", equalTo(2));

        get(AGENCY, path).body("state", equalTo("OPEN"));
        as(AGENCY).body("{}").post(path + "/cancel").then().statusCode(400);
    }

    @Test
    void aChangeNamesTheVersionItMeans() {
        var path = ProgrammeMother.drafted(Planned.halal());
        var etag = get(AGENCY, path).extract().header("ETag");

        as(AGENCY).body(Planned.halal()).put(path).then().statusCode(428);
        change(AGENCY, path, Planned.halal().with("title", "Contoh baru")).statusCode(200);
        as(AGENCY)
                .header("If-Match", etag)
                .body(Planned.halal())
                .put(path)
                .then()
                .statusCode(412);

        get(AGENCY, path).body("title", equalTo("Contoh baru"));
    }

    private static ValidatableResponse change(String account, String path, Planned to) {
        var etag = get(ADMIN, path).extract().header("ETag");
        return as(account).header("If-Match", etag).body(to).put(path).then();
    }

    private void taken(String path, int times) throws Exception {
        for (var i = 0; i < times; i++) {
            SomebodyCalling.as("admin", () -> QuarkusTransaction.requiringNew()
                    .call(() -> quota.take(ProgrammeMother.id(path), "35.76.02", 1, "HALAL", "SELF_DECLARE")));
        }
    }
}
