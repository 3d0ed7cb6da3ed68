package id.kurasi.certification.facilitation;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.facilitation.CaseMother.SUBMITTED_ON;
import static id.kurasi.certification.facilitation.CaseMother.TODAY;
import static id.kurasi.certification.facilitation.CaseMother.act;
import static id.kurasi.certification.facilitation.CaseMother.digits;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.facilitation.CaseMother.Held;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The decision of the issuer: a certificate, or a refusal. */
@ServiceTest
class IssueCaseTest {

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    private static Map<String, Object> decision() {
        return new HashMap<>(CaseMother.decision());
    }

    private static Map<String, Object> decisionWith(String field, Object value) {
        var decision = decision();
        decision.put(field, value);
        return decision;
    }

    private static void hasIssuedNothing(Held held) {
        get(AGENCY, held.path())
                .body("state", equalTo("UNDER_EXAMINATION"))
                .body("certificateId", nullValue())
                .body("closedOn", nullValue());
        get(AGENCY, "/v1/certificates?business=" + held.business()).body("items", empty());
    }

    @Test
    void recordsTheCertificateLinkedToTheProductsWithTheRecipesThatWereSubmitted() {
        var business = CatalogOfTests.business();
        var product = CatalogOfTests.productOf(business, 3);
        var held = CaseMother.complete(Wanted.halal(business, product));
        CatalogOfTests.productHas(product, business, 4);
        held.then("submit", CaseMother.submission());
        CatalogOfTests.productHas(product, business, 5);
        held.then("start-examination", Map.of("stage", "FATWA_COMMITTEE"));

        held.then("issue", decision());

        String certificate = get(AGENCY, held.path())
                .body("state", equalTo("ISSUED"))
                .body("closedOn", equalTo(TODAY.toString()))
                .body("products.compositionRevision", contains(4))
                .body("allowedActions", empty())
                .extract()
                .path("certificateId");
        get(AGENCY, "/v1/certificates/" + certificate)
                .body("type", equalTo("HALAL"))
                .body("scheme", equalTo("SELF_DECLARE"))
                .body("state", equalTo("VERIFIED"))
                .body("verificationMethod", equalTo("REGISTER_CHECKED"))
                .body("businessId", equalTo(business.toString()))
                .body("products.productId", contains(product.toString()))
                .body("products.compositionRevision", contains(4));
    }

    @Test
    void countsATrademarkFromItsSubmission() {
        var held = CaseMother.examined(Wanted.halal().of("TRADEMARK"), "SUBSTANTIVE");

        held.then("issue", Map.of("certificateNumber", "IDM" + digits(9), "issuedOn", TODAY.toString()));

        String certificate = get(AGENCY, held.path()).extract().path("certificateId");
        get(AGENCY, "/v1/certificates/" + certificate)
                .body("state", equalTo("RECORDED"))
                .body("filedOn", equalTo(SUBMITTED_ON.toString()));
    }

    @Test
    void leavesOutProductsThatTheIssuerLeftOut() {
        var business = CatalogOfTests.business();
        var one = CatalogOfTests.productOf(business, 1);
        var other = CatalogOfTests.productOf(business, 1);
        var held = CaseMother.examined(
                Wanted.halal(business, one).with("productIds", List.of(one, other)), "FATWA_COMMITTEE");
        act(held.path(), "issue", decisionWith("productIds", List.of(CatalogOfTests.productOf(business, 1))))
                .statusCode(400)
                .body("violations.code", contains("NotOnCase"));

        held.then("issue", decisionWith("productIds", List.of(other)));

        String certificate = get(AGENCY, held.path()).extract().path("certificateId");
        get(AGENCY, "/v1/certificates/" + certificate).body("products.productId", contains(other.toString()));
    }

    @Test
    void issuesNothingOnADayThatCannotBe() {
        var held = CaseMother.in(CaseState.UNDER_EXAMINATION);

        act(
                        held.path(),
                        "issue",
                        decisionWith("issuedOn", SUBMITTED_ON.minusDays(1).toString()))
                .statusCode(400)
                .body("violations.code", contains("BeforePreviousStep"));
        act(held.path(), "issue", decisionWith("issuedOn", TODAY.plusDays(2).toString()))
                .statusCode(400)
                .body("violations.code", contains("InFuture"));
        hasIssuedNothing(held);
    }

    @Test
    void issuesNothingThatCannotBeRecorded() {
        var other = CaseMother.issued(Wanted.halal());
        String taken = get(ADMIN, "/v1/certificates?business=" + other.business())
                .extract()
                .path("items[0].number");
        var held = CaseMother.in(CaseState.UNDER_EXAMINATION);

        act(held.path(), "issue", decisionWith("certificateNumber", taken))
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate-certificate"));
        act(held.path(), "issue", decisionWith("certificateNumber", "KH-00010012340121"))
                .statusCode(400)
                .body("violations.field", contains("certificateNumber"));
        act(held.path(), "issue", decisionWith("expiresOn", TODAY.plusYears(4).toString()))
                .statusCode(400);
        hasIssuedNothing(held);
    }

    @Test
    void keepsWhyTheIssuerRefusedAndWhoHearsAnAppeal() {
        var halal = CaseMother.in(CaseState.REFUSED);
        get(AGENCY, halal.path())
                .body("refusal.reasonCode", equalTo("INGREDIENT_NOT_HALAL"))
                .body("refusal.appealBody", nullValue());

        var mark = CaseMother.submitted(Wanted.halal().of("TRADEMARK")).then("refuse", CaseMother.refusal());

        get(AGENCY, mark.path())
                .body("closedOn", equalTo(TODAY.toString()))
                .body("refusal.appealBody.id", equalTo("Komisi Banding Merek"))
                .body("refusal.reasonText", equalTo("The seasoning has no certificate"));
        get(AGENCY, mark.path() + "/history")
                .body("items.action", hasItems("register", "submit", "refuse"))
                .body("items[-1].note", equalTo("INGREDIENT_NOT_HALAL: The seasoning has no certificate"))
                .body("items[-1].from", equalTo("SUBMITTED"))
                .body("items[-1].to", equalTo("REFUSED"));
    }

    @Test
    void appealsByACaseOfItsOwnWhereThereIsSomebodyToHearIt() {
        var wanted = Wanted.halal().of("TRADEMARK");
        var mark = CaseMother.submitted(wanted);
        act(mark.path(), "refuse", CaseMother.refusal()).statusCode(200);

        var appeal = CaseMother.registered(wanted.with("appealOf", mark.id()));

        get(AGENCY, appeal.path())
                .body("appealOf", equalTo(mark.id().toString()))
                .body("state", equalTo("REGISTERED"));
        get(AGENCY, mark.path()).body("state", equalTo("REFUSED"));
    }

    @Test
    void appealsAgainstNothingElse() {
        var halal = Wanted.halal();
        var refused = CaseMother.submitted(halal).then("refuse", CaseMother.refusal());
        var open = CaseMother.registered(Wanted.halal().of("TRADEMARK"));
        var ofOpen = Wanted.halal(open.business()).of("TRADEMARK").with("appealOf", open.id());

        cannotAppeal(halal.with("appealOf", refused.id()), "NoAppeal");
        cannotAppeal(ofOpen, "NotRefused");
        cannotAppeal(Wanted.halal().of("TRADEMARK").with("appealOf", refused.id()), "NotRefused");
    }

    private static void cannotAppeal(Wanted wanted, String code) {
        as(AGENCY)
                .body(wanted)
                .post(CaseMother.ALL)
                .then()
                .statusCode(400)
                .body("violations.field", contains("appealOf"))
                .body("violations.code", contains(code));
    }
}
