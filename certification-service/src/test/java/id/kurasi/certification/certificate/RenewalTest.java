package id.kurasi.certification.certificate;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class RenewalTest {

    private UUID business;

    @BeforeEach
    void aBusinessInTheCatalog() {
        CatalogOfTests.isWell();
        business = CatalogOfTests.business();
    }

    private static ValidatableResponse record(Paper paper) {
        return as(AGENCY).body(paper).post("/v1/certificates").then();
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Paper issued(String day) {
        return Paper.halal(business).with("issuedOn", day);
    }

    private String verified(Paper paper) {
        var path = CertificateMother.record(paper);
        CertificateMother.verify(path);
        return path;
    }

    @Test
    void takesThePlaceOfWhatItRenewsFromTheDayItBeginsOnceVerified() {
        var earlier = verified(issued("2022-03-01"));
        var renewal = CertificateMother.record(issued("2026-05-10").with("supersedes", idOf(earlier)));

        get(AGENCY, earlier).body("meaning", equalTo("VALID")).body("supersededBy", equalTo(idOf(renewal)));
        CertificateMother.verify(renewal);

        get(AGENCY, earlier).body("meaning", equalTo("EXPIRED")).body("state", equalTo("VERIFIED"));
        get(AGENCY, earlier + "?on=2026-05-09").body("meaning", equalTo("VALID"));
        get(AGENCY, earlier + "?on=2026-05-10").body("meaning", equalTo("EXPIRED"));
        get(AGENCY, renewal)
                .body("meaning", equalTo("VALID"))
                .body("supersedes", equalTo(idOf(earlier)))
                .body("supersededBy", nullValue());
        get(AGENCY, earlier + "/history").body("items.action", contains("record", "verify", "supersede"));
        get(AGENCY, "/v1/certificates?meaning=VALID&business=" + business).body("items.id", contains(idOf(renewal)));
    }

    @Test
    void givesThePlaceBackWhenItIsRevoked() {
        var earlier = verified(issued("2022-03-01"));
        var renewal = verified(issued("2026-05-10").with("supersedes", idOf(earlier)));
        CertificateMother.act(renewal, "revoke");

        get(AGENCY, earlier).body("meaning", equalTo("VALID")).body("supersededBy", nullValue());
        get(AGENCY, earlier + "/history").body("items.action", hasItem("renewal-revoked"));
        var second = verified(issued("2026-06-01").with("supersedes", idOf(earlier)));
        get(AGENCY, earlier).body("meaning", equalTo("EXPIRED")).body("supersededBy", equalTo(idOf(second)));
    }

    @Test
    void countsFromTheDayItWasSeenWhenItsBeginIsUnknown() {
        var earlier = verified(Paper.pirt(business, "2028-06-30"));
        var renewal = verified(Paper.pirt(business, "2033-06-30").with("supersedes", idOf(earlier)));

        get(AGENCY, earlier).body("meaning", equalTo("EXPIRED"));
        get(AGENCY, earlier + "?on=2026-01-01").body("meaning", equalTo("VALID"));
        get(AGENCY, "/v1/certificates?meaning=EXPIRED&business=" + business).body("items.id", contains(idOf(earlier)));
        get(AGENCY, "/v1/certificates?expiringWithin=3650d&business=" + business)
                .body("items.id", contains(idOf(renewal)));
    }

    @Test
    void isTheOnlyOne() {
        var earlier = verified(issued("2022-03-01"));
        var renewal = CertificateMother.record(issued("2026-05-10").with("supersedes", idOf(earlier)));

        record(issued("2026-05-11").with("supersedes", idOf(earlier)))
                .statusCode(409)
                .body("type", equalTo("/problems/renewed-already"))
                .body("certificateId", equalTo(idOf(renewal)));
        get(ADMIN, "/v1/certificates?state=RECORDED&business=" + business).body("items.id", contains(idOf(renewal)));
    }

    @Test
    void renewsNothingInARoundAndNothingThatBeginsLater() {
        var first = CertificateMother.record(issued("2022-03-01"));
        var second = CertificateMother.record(issued("2022-03-01").with("supersedes", idOf(first)));
        var third = CertificateMother.record(issued("2022-03-01").with("supersedes", idOf(second)));

        refuses(first, issued("2022-03-01").with("supersedes", idOf(third)), "UnknownPredecessor");
        refuses(first, issued("2022-03-01").with("supersedes", idOf(first)), "UnknownPredecessor");
        refuses(first, issued("2022-03-01").with("supersedes", UUID.randomUUID()), "UnknownPredecessor");
        record(issued("2021-01-01").with("supersedes", idOf(third)))
                .statusCode(400)
                .body("violations.code", contains("LaterPredecessor"));
        get(AGENCY, first).body("supersedes", nullValue());
    }

    private static void refuses(String certificate, Paper paper, String code) {
        as(AGENCY)
                .header("If-Match", get(AGENCY, certificate).extract().header("ETag"))
                .body(paper)
                .put(certificate)
                .then()
                .statusCode(400)
                .body("violations.field", contains("supersedes"))
                .body("violations.code", contains(code));
    }

    @Test
    void listsWhatEndsSoonAndIsNotRenewed() {
        var today = CertificateMother.today();
        var soon = verified(Paper.pirt(business, today.plusDays(30).toString()));
        var last = verified(Paper.pirt(business, today.plusDays(90).toString()));
        verified(Paper.pirt(business, today.plusDays(91).toString()));
        verified(Paper.pirt(business, today.minusDays(1).toString()));
        verified(issued("2022-03-01"));
        CertificateMother.act(verified(Paper.pirt(business, today.plusDays(5).toString())), "revoke");
        var list = "/v1/certificates?sort=expiresOn&business=" + business + "&expiringWithin=";

        get(AGENCY, list + "90d").body("items.id", contains(idOf(soon), idOf(last)));
        get(AGENCY, list + "30d").body("items.id", contains(idOf(soon)));
        get(AGENCY, list + "29d").body("items", empty());
        get(AGENCY, list + "90d&meaning=VALID").body("items", empty());
        for (var wrong : new String[] {"0d", "3651d", "90", "d", "-1d", "90d90d", "1e1d"}) {
            get(AGENCY, list + wrong).statusCode(400).body("violations.field", contains("expiringWithin"));
        }
    }
}
