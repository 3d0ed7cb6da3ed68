package id.kurasi.certification.certificate;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.kurasi.certification.ServiceTest;
import id.kurasi.kit.problem.Refusal;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class IssuingTest {

    @Inject
    Desk desk;

    private final UUID business = UUID.randomUUID();
    private final UUID product = UUID.randomUUID();

    private IssuedPaper halal(String number, String region, VerificationMethod method) {
        return new IssuedPaper(
                "HALAL",
                "SELF_DECLARE",
                number,
                business,
                region,
                null,
                LocalDate.parse("2026-10-01"),
                null,
                null,
                List.of(new ProductLink(product, 2)),
                method,
                null);
    }

    private static String anyNumber() {
        return "ID3511" + Paper.digits(13);
    }

    @Test
    void recordsAndVerifiesInOneStep() {
        var id = desk.issue(halal(anyNumber(), "35.76.02", VerificationMethod.ORIGINAL_SEEN));

        get(AGENCY, "/v1/certificates/" + id)
                .statusCode(200)
                .body("state", equalTo("VERIFIED"))
                .body("meaning", equalTo("VALID"))
                .body("verifiedBy", equalTo("dinas"))
                .body("products.productId", contains(product.toString()))
                .body("products.compositionRevision", contains(2));
        get(AGENCY, "/v1/certificates/" + id + "/history").body("items.action", contains("record", "verify"));
    }

    @Test
    void onlyRecordsWhatNobodyHasVerified() {
        var id = desk.issue(halal(anyNumber(), "35.76.02", null));

        get(AGENCY, "/v1/certificates/" + id).body("state", equalTo("RECORDED")).body("verifiedBy", nullValue());
    }

    @Test
    void leavesNothingBehindWhenTheRestFails() {
        var paper = halal(anyNumber(), "35.76.02", VerificationMethod.ORIGINAL_SEEN);

        assertThrows(IllegalStateException.class, () -> desk.issueAndFail(paper));
        nothingIsRecorded();
    }

    @Test
    void refusesWhatRecordingWouldRefuse() {
        assertEquals(400, statusOf(halal("KH-00010012340121", "35.76.02", null)));
        assertEquals(400, statusOf(halal("9".repeat(61), "35.76.02", null)));
        assertEquals(403, statusOf(halal(anyNumber(), "35.05.02", null)));
        assertEquals(422, statusOf(halal("ID1", "35.76.02", VerificationMethod.ORIGINAL_SEEN)));
        nothingIsRecorded();
        var paper = halal(anyNumber(), "35.76.02", null);
        desk.issue(paper);
        assertEquals(409, statusOf(paper));
    }

    private int statusOf(IssuedPaper paper) {
        return assertThrows(Refusal.class, () -> desk.issue(paper)).status();
    }

    private void nothingIsRecorded() {
        get(ADMIN, "/v1/certificates?business=" + business).body("items", empty());
    }
}
