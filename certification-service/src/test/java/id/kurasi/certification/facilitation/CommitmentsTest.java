package id.kurasi.certification.facilitation;

import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.facilitation.CaseMother.TODAY;
import static id.kurasi.certification.facilitation.CaseMother.act;
import static id.kurasi.certification.facilitation.CaseMother.digits;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.facilitation.CaseMother.Held;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A P-IRT is issued early, on commitments that have to be fulfilled within three months. */
@ServiceTest
class CommitmentsTest {

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    static Held promised() {
        return CaseMother.examined(Wanted.halal().of("PIRT"), "FACILITY_INSPECTION")
                .then("issue", pirt());
    }

    private static Map<String, ?> pirt() {
        var expiresOn = TODAY.plusYears(5);
        return Map.of(
                "certificateNumber",
                "P-IRT " + digits(13) + "-" + expiresOn.toString().substring(2, 4),
                "issuedOn",
                TODAY.toString(),
                "expiresOn",
                expiresOn.toString(),
                "commitmentsPending",
                true);
    }

    @Test
    void areWatchedUntilTheyAreFulfilled() {
        var held = promised();
        get(AGENCY, held.path())
                .body("state", equalTo("ISSUED"))
                .body("commitmentsPending", equalTo(true))
                .body("commitmentsDueOn", equalTo(TODAY.plusDays(92).toString()));
        get(AGENCY, CaseMother.ALL + "?sort=dueOn&business=" + held.business())
                .body("items.commitmentsPending", contains(true));

        act(held.path(), "fulfil-commitments", Map.of("note", "Inspected")).statusCode(200);

        get(AGENCY, held.path())
                .body("state", equalTo("ISSUED"))
                .body("commitmentsPending", equalTo(false))
                .body("commitmentsDueOn", nullValue());
    }

    @Test
    void areNotToBeHadWithACertificateThatKnowsNone() {
        var held = CaseMother.in(CaseState.UNDER_EXAMINATION);
        var decision = new HashMap<String, Object>(CaseMother.decision());
        decision.put("commitmentsPending", true);

        act(held.path(), "issue", decision)
                .statusCode(400)
                .body("violations.field", contains("commitmentsPending"))
                .body("violations.code", contains("NotOfThisType"));

        get(AGENCY, held.path()).body("state", equalTo("UNDER_EXAMINATION")).body("certificateId", nullValue());
        get(AGENCY, "/v1/certificates?business=" + held.business()).body("items", empty());
    }
}
