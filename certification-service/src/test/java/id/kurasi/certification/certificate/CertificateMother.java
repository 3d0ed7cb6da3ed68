package id.kurasi.certification.certificate;

import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;

import id.kurasi.certification.CatalogOfTests;
import java.util.UUID;

/** Certificates for tests, brought into each state by the calls that lead there. */
public final class CertificateMother {

    private CertificateMother() {}

    /** A certificate of a business in 35.76.02, and the one product on it, whose present recipe is 3. */
    public record Held(String path, UUID business, UUID product) {

        public UUID id() {
            return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        }
    }

    public static Held recorded() {
        var business = CatalogOfTests.business();
        var product = CatalogOfTests.productOf(business, 3);
        return new Held(record(Paper.halal(business).covering(product, 1)), business, product);
    }

    public static Held verified() {
        return verify(recorded());
    }

    public static Held suspended() {
        var held = verified();
        act(held.path(), "suspend");
        return held;
    }

    public static Held revoked() {
        var held = verified();
        act(held.path(), "revoke");
        return held;
    }

    static Held in(CertificateState state) {
        return switch (state) {
            case RECORDED -> recorded();
            case VERIFIED -> verified();
            case SUSPENDED -> suspended();
            case REVOKED -> revoked();
        };
    }

    public static Held verifiedPirt(String expiresOn) {
        var business = CatalogOfTests.business();
        var product = CatalogOfTests.productOf(business, 3);
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

    static Held verify(Held held) {
        as(AGENCY)
                .body("{\"method\": \"ORIGINAL_SEEN\"}")
                .post(held.path() + "/verify")
                .then()
                .statusCode(200);
        return held;
    }

    static void act(String path, String verb) {
        as(AGENCY)
                .body("{\"reason\": \"for the test\"}")
                .post(path + "/" + verb)
                .then()
                .statusCode(200);
    }
}
