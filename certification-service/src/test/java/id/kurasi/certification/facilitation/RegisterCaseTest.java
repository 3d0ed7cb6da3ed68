package id.kurasi.certification.facilitation;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.FOREIGN_AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.facilitation.CaseMother.ALL;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.certification.Api;
import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class RegisterCaseTest {

    @BeforeEach
    @AfterEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    private static ValidatableResponse register(String account, Map<String, ?> wanted) {
        return as(account).body(wanted).post(ALL).then();
    }

    private static void refused(Map<String, ?> wanted, String field, String code) {
        register(AGENCY, wanted)
                .statusCode(400)
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));
    }

    private static void hasNone(Object business) {
        get(ADMIN, ALL + "?business=" + business).body("items", empty());
    }

    @Test
    void answersWithTheCaseAsItIs() {
        var wanted = Wanted.halal();

        register(AGENCY, wanted)
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("state", equalTo("REGISTERED"))
                .body("type", equalTo("HALAL"))
                .body("scheme", equalTo("SELF_DECLARE"))
                .body("regionCode", equalTo("35.76.02"))
                .body("businessId", equalTo(wanted.get("businessId").toString()))
                .body("products.compositionRevision", contains(3))
                .body("fundingSource", equalTo("APBD_REGENCY"))
                .body("fiscalYear", equalTo(2026))
                .body("programmeId", nullValue())
                .body("registeredOn", equalTo(CaseMother.TODAY.toString()))
                .body("checklist", empty())
                .body("prerequisite", nullValue())
                .body("stage", nullValue())
                .body("blocked", nullValue())
                .body("closedOn", nullValue())
                .body(
                        "allowedActions",
                        containsInAnyOrder("request-documents", "withdraw", "block", "assign-companion"));
    }

    @Test
    void takesTheOnlyRouteOfATypeByAnyNameForIt() {
        register(AGENCY, Wanted.halal().of("PIRT")).statusCode(201).body("scheme", nullValue());
        register(AGENCY, Wanted.halal().of("PIRT").with("scheme", "STANDARD"))
                .statusCode(201)
                .body("scheme", nullValue());
    }

    @Test
    void wantsATypeAndARouteThatThereAre() {
        refused(Wanted.halal().with("type", "HALLAL"), "type", "UnknownType");
        refused(Wanted.halal().with("scheme", "FAST"), "scheme", "UnknownScheme");
        refused(Wanted.halal().without("scheme"), "scheme", "UnknownScheme");
        refused(Wanted.halal().of("GEOGRAPHICAL_INDICATION"), "type", "NotForOneBusiness");
    }

    @Test
    void wantsToKnowWhoPays() {
        refused(Wanted.halal().without("fundingSource"), "fundingSource", "NeededWithoutProgramme");
        refused(Wanted.halal().without("fiscalYear"), "fiscalYear", "NeededWithoutProgramme");
        refused(Wanted.halal().with("wave", 1), "wave", "OnlyWithProgramme");
    }

    @Test
    void wantsABusinessAndProductsThatTheCatalogHas() {
        var mine = CatalogOfTests.business();
        var theirs = CatalogOfTests.productOf(CatalogOfTests.business(), 1);

        refused(Wanted.halal(UUID.randomUUID(), theirs), "businessId", "NoSuchBusinessForYou");
        refused(Wanted.halal(mine, UUID.randomUUID()), "productIds[0]", "UnknownProduct");
        refused(Wanted.halal(mine, theirs), "productIds[0]", "UnknownProduct");
        refused(Wanted.halal(mine).with("productIds", List.of()), "productIds", "NotEmpty");
        hasNone(mine);
    }

    @Test
    void tellsAnAgencyNothingOfBusinessesElsewhere() {
        var there = Wanted.halal(CatalogOfTests.businessIn("35.05.10"));
        var nowhere = Wanted.halal(UUID.randomUUID(), UUID.randomUUID());

        var ofThere = register(AGENCY, there).statusCode(400).extract();
        var ofNowhere = register(AGENCY, nowhere).statusCode(400).extract();

        assertEquals(ofNowhere.<List<Object>>path("violations"), ofThere.<List<Object>>path("violations"));
        register(FOREIGN_AGENCY, there).statusCode(201);
    }

    @Test
    void isNotForTheBusinessItself() {
        var wanted = Wanted.halal();

        register(Api.business((UUID) wanted.get("businessId")), wanted).statusCode(403);

        hasNone(wanted.get("businessId"));
    }

    @Test
    void refusesASecondOpenCaseOfTheTypeForTheProductAndNamesTheFirst() {
        var wanted = Wanted.halal();
        var first = CaseMother.registered(wanted);

        register(AGENCY, wanted)
                .statusCode(409)
                .body("type", equalTo("/problems/case-open-already"))
                .body("caseIds", contains(first.id().toString()));
        register(AGENCY, wanted.with("scheme", "REGULAR")).statusCode(409);
        register(AGENCY, Wanted.halal(first.business(), first.product()).of("PIRT"))
                .statusCode(201);
        register(AGENCY, Wanted.halal(first.business())).statusCode(201);
        get(AGENCY, ALL + "?type=HALAL&product=" + first.product()).body("items", hasSize(1));
    }

    @Test
    void takesTheProductAgainOnceTheFirstCaseIsClosed() {
        var wanted = Wanted.halal();
        var first = CaseMother.registered(wanted).then("withdraw", CaseMother.reason());

        register(AGENCY, wanted)
                .statusCode(201)
                .body("id", not(equalTo(first.id().toString())));
        register(AGENCY, wanted).statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"away", "silent", "broken"})
    void registersNothingWhileTheCatalogDoesNotAnswer(String mood) {
        var wanted = Wanted.halal();
        switch (mood) {
            case "away" -> CatalogOfTests.isAway();
            case "silent" -> CatalogOfTests.isSilent();
            default -> CatalogOfTests.isBroken();
        }

        register(AGENCY, wanted).statusCode(503).body("type", equalTo("/problems/peer-unavailable"));

        hasNone(wanted.get("businessId"));
        CatalogOfTests.isWell();
        register(AGENCY, wanted).statusCode(201);
    }

    @Test
    void isDoneOnceUnderOneKey() {
        var wanted = Wanted.halal();
        var key = UUID.randomUUID().toString();

        var first = as(AGENCY).header("Idempotency-Key", key).body(wanted).post(ALL);
        var second = as(AGENCY).header("Idempotency-Key", key).body(wanted).post(ALL);

        assertEquals(first.asString(), second.asString());
        get(AGENCY, ALL + "?business=" + wanted.get("businessId")).body("items", hasSize(1));
    }
}
