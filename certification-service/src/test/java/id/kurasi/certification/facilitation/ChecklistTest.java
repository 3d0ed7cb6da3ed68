package id.kurasi.certification.facilitation;

import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.facilitation.CaseMother.act;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ChecklistTest {

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    private static Map<String, ?> ticked(String code, String state) {
        return Map.of("documents", List.of(Map.of("code", code, "state", state, "note", "Seen at the workshop")));
    }

    @Test
    void isTheOneOfTheRoute() {
        var held = CaseMother.collecting(Wanted.halal());

        get(AGENCY, held.path())
                .body("state", equalTo("DOCUMENTS_INCOMPLETE"))
                .body(
                        "checklist.code",
                        contains("NIB", "INGREDIENT_LIST", "PROCESS_DESCRIPTION", "HALAL_STATEMENT", "COMPANION"))
                .body("checklist.state", everyItem(equalTo("MISSING")))
                .body("checklist.source", everyItem(notNullValue()))
                .body("checklistProgress.verified", equalTo(0))
                .body("checklistProgress.mandatory", equalTo(5));
        get(
                        AGENCY,
                        CaseMother.collecting(Wanted.halal().with("scheme", "REGULAR"))
                                .path())
                .body("checklist.code", not(hasItem("COMPANION")));
    }

    @Test
    void remembersWhoTickedWhatAndWhen() {
        var held = CaseMother.collecting(Wanted.halal());

        held.then("check-documents", ticked("NIB", "VERIFIED"));

        get(AGENCY, held.path())
                .body("checklist[0].state", equalTo("VERIFIED"))
                .body("checklist[0].note", equalTo("Seen at the workshop"))
                .body("checklist[0].by", equalTo(AGENCY))
                .body("checklist[0].on", equalTo(CaseMother.TODAY.toString()))
                .body("checklist[1].state", equalTo("MISSING"))
                .body("checklist[1].by", nullValue())
                .body("checklistProgress.verified", equalTo(1))
                .body(
                        "checklistProgress.missing",
                        contains("INGREDIENT_LIST", "PROCESS_DESCRIPTION", "HALAL_STATEMENT", "COMPANION"));
        held.then("check-documents", ticked("NIB", "MISSING"));
        get(AGENCY, held.path()).body("checklistProgress.verified", equalTo(0));
    }

    @Test
    void isCompleteOnlyWhenAllThatIsMandatoryIsVerified() {
        var held = CaseMother.collecting(Wanted.halal());
        CaseMother.verifyAll(held);
        held.then("check-documents", ticked("NIB", "ATTACHED"));

        act(held.path(), "complete-documents", Map.of())
                .statusCode(422)
                .body("type", equalTo("/problems/case-incomplete"))
                .body("violations.field", contains("checklist.NIB", "checklist.COMPANION"))
                .body("violations.code", everyItem(equalTo("DocumentMissing")));
        get(AGENCY, held.path()).body("state", equalTo("DOCUMENTS_INCOMPLETE"));

        held.then("check-documents", ticked("NIB", "VERIFIED"));
        held.then("assign-companion", Map.of("companion", "pendamping-1"));
        held.then("complete-documents", Map.of());
    }

    @Test
    void doesWithoutWhatIsNotMandatory() {
        var held = CaseMother.collecting(Wanted.halal().of("TRADEMARK"));
        held.then(
                "check-documents",
                Map.of(
                        "documents",
                        List.of(
                                Map.of("code", "MARK_LABEL", "state", "VERIFIED"),
                                Map.of("code", "NICE_CLASSES", "state", "VERIFIED"),
                                Map.of("code", "KTP", "state", "VERIFIED"))));

        held.then("complete-documents", Map.of());

        get(AGENCY, held.path())
                .body("checklist.find { it.code == 'UMK_STATEMENT' }.state", equalTo("MISSING"))
                .body("checklist.find { it.code == 'KTP' }.nameId", containsString("diperlihatkan"));
    }

    @Test
    void ticksTheCompanionByAssigningOneAndInNoOtherWay() {
        var early = CaseMother.registered(Wanted.halal())
                .then("assign-companion", Map.of("companion", "pendamping-1"))
                .then("request-documents", Map.of());
        get(AGENCY, early.path())
                .body("companion", equalTo("pendamping-1"))
                .body("checklist.find { it.code == 'COMPANION' }.state", equalTo("VERIFIED"));

        var late = CaseMother.collecting(Wanted.halal());
        act(late.path(), "check-documents", ticked("COMPANION", "VERIFIED"))
                .statusCode(400)
                .body("violations.field", contains("documents[0].code"))
                .body("violations.code", contains("CompanionIsAssigned"));
        get(AGENCY, late.path()).body("checklistProgress.verified", equalTo(0));
    }

    @Test
    void knowsNoOtherDocumentsAndEachOnce() {
        var held = CaseMother.collecting(Wanted.halal());

        act(held.path(), "check-documents", ticked("PASSPORT", "VERIFIED"))
                .statusCode(400)
                .body("violations.code", contains("NotOnChecklist"));
        var nib = Map.of("code", "NIB", "state", "VERIFIED");
        act(held.path(), "check-documents", Map.of("documents", List.of(nib, nib)))
                .statusCode(400)
                .body("violations.field", contains("documents[1].code"))
                .body("violations.code", contains("Duplicate"));
        get(AGENCY, held.path()).body("checklistProgress.verified", equalTo(0));
    }

    @Test
    void asksForSomeOfItAgainAfterAReturn() {
        var held = CaseMother.submitted(Wanted.halal()).then("return", CaseMother.reason());

        act(held.path(), "request-documents", Map.of("documents", List.of("PASSPORT")))
                .statusCode(400);
        held.then("request-documents", Map.of("documents", List.of("INGREDIENT_LIST"), "note", "Lacks the flavouring"));

        get(AGENCY, held.path())
                .body("state", equalTo("DOCUMENTS_INCOMPLETE"))
                .body("checklistProgress.missing", contains("INGREDIENT_LIST"))
                .body("checklist[0].state", equalTo("VERIFIED"));
        CaseMother.verifyAll(held).then("complete-documents", Map.of()).then("submit", CaseMother.submission());
        get(AGENCY, held.path())
                .body("applications.closedOn", contains(equalTo(CaseMother.TODAY.toString()), nullValue()));
    }

    @Test
    void takesNoCitizensNumber() {
        var held = CaseMother.collecting(Wanted.halal());
        var nik = "3576024101900001";
        var body = Map.of("documents", List.of(Map.of("code", "NIB", "state", "ATTACHED", "note", "KTP " + nik)));

        as(AGENCY)
                .body(body)
                .post(held.path() + "/check-documents")
                .then()
                .statusCode(400)
                .body(not(containsString(nik)))
                .body("violations.field", contains("documents[0].note"));
    }
}
