package id.kurasi.certification.certificate;

import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;

import id.kurasi.certification.CatalogOfTests;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Certificates for tests, brought into each state by the calls that lead there. */
public final class CertificateMother {

    private CertificateMother() {}

    /** A certificate of a business in 35.76.02, and the one product on it, whose present recipe is the one certified, 1. */
    public record Held(String path, UUID business, UUID product) {

        public UUID id() {
            return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        }
    }

    public static Held recorded() {
        var business = CatalogOfTests.business();
        var product = CatalogOfTests.productOf(business, 1);
        return new Held(record(Paper.halal(business).covering(product, 1)), business, product);
    }

    public static Held verified() {
        return verify(recorded());
    }

    public static Held suspended() {
        return in(CertificateState.SUSPENDED);
    }

    public static Held revoked() {
        return in(CertificateState.REVOKED);
    }

    static Held in(CertificateState state) {
        return bring(recorded(), state);
    }

    /** From RECORDED to another state. */
    static Held bring(Held held, CertificateState state) {
        if (state != CertificateState.RECORDED) {
            verify(held);
        }
        if (state == CertificateState.SUSPENDED) {
            act(held.path(), "suspend");
        }
        if (state == CertificateState.REVOKED) {
            act(held.path(), "revoke");
        }
        return held;
    }

    public static Held verifiedPirt(String expiresOn) {
        var business = CatalogOfTests.business();
        var product = CatalogOfTests.productOf(business, 1);
        return verify(new Held(record(Paper.pirt(business, expiresOn).covering(product, 1)), business, product));
    }

    static String record(Paper paper) {
        return as(AGENCY)
                .body(paper)
                .post("/v1/certificates")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    public static Held verify(Held held) {
        verify(held.path());
        return held;
    }

    static void verify(String path) {
        as(AGENCY)
                .body("{\"method\": \"ORIGINAL_SEEN\"}")
                .post(path + "/verify")
                .then()
                .statusCode(200);
    }

    /** Where the law of certificates has its day. */
    static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Jakarta")));
    }

    static void act(String path, String verb) {
        as(AGENCY)
                .body("{\"reason\": \"for the test\"}")
                .post(path + "/" + verb)
                .then()
                .statusCode(200);
    }
}
