package id.kurasi.certification.indicator;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.indicator.Ledger.Paper;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each test counts a regency of its own. */
@ServiceTest
class CertificateFiguresTest {

    @Inject
    Ledger ledger;

    @Test
    void countsHoldersFromTheFirstToTheLastDayOfTheirCertificates() {
        var business = ledger.business("92.01.01");
        paper(business, "PIRT", "2022-06-01", "2024-03-31");

        holders("region=92.01&year=2021", 0);
        holders("region=92.01&year=2022&quarter=1", 0);
        holders("region=92.01&year=2022&quarter=2", 1);
        holders("region=92.01&year=2023", 1);
        holders("region=92.01&year=2024&quarter=1", 1);
        holders("region=92.01&year=2024&quarter=2", 0);
        holders("region=92.01", 0);
    }

    @Test
    void countsABusinessWithTwoCertificatesOnce() {
        var business = ledger.business("92.02.01");
        var product = ledger.product(business, "SNACK");
        paper(business, "PIRT", "2022-01-01", "2026-12-31", product);
        paper(business, "PIRT", "2023-01-01", "2027-12-31", product, ledger.product(business, "SNACK"));
        paper(business, "HALAL", "2023-01-01", null);

        figures("CERT_HOLDERS", "region=92.02&year=2023&groupBy=type")
                .body("rows.type", contains("HALAL", "PIRT"))
                .body("rows.figure.value", contains(1, 1))
                .body("rows.figure.certificates", contains(1, 2))
                .body("rows.figure.products", contains(0, 2))
                .body("total", equalTo(2))
                .body("distinctTotal.value", equalTo(1))
                .body("distinctTotal.certificates", equalTo(3));
    }

    @Test
    void countsNoCertificateWhileItDoesNotCount() {
        var business = ledger.business("92.03.01");
        var product = ledger.product(business, "SNACK");
        var paper = paper(business, "HALAL", "2022-01-01", null, product, ledger.product(business, "SNACK"));

        change(business, paper, "suspensions = '[{\"from\": \"2022-03-01\", \"until\": \"2022-05-01\"}]'");
        holders("region=92.03&year=2022&quarter=1", 0);
        holders("region=92.03&year=2022&quarter=2", 1);
        change(business, paper, "moved = '[{\"from\": \"2022-06-01\", \"until\": null}]'");
        holders("region=92.03&year=2022&quarter=2", 0);
        change(business, paper, "moved = '[]'");
        ledger.change(
                business,
                "update certificate_product set outdated = '[{\"from\": \"2022-07-01\", \"until\": null}]' where product_id = ?",
                product);
        // it needs to be verified again; but for the other product it still counts
        figures("CERT_HOLDERS", "region=92.03&year=2022")
                .body("distinctTotal.value", equalTo(0))
                .body("distinctTotal.products", equalTo(1));
        change(business, paper, "state = 'REVOKED', revoked_on = date '2022-02-01', suspensions = '[]'");
        holders("region=92.03&year=2022&quarter=1", 0);
    }

    @Test
    void countsNoCertificateThatNobodyHasVerified() {
        var business = ledger.business("92.04.01");
        var paper = paper(business, "HALAL", "2022-01-01", null);
        change(
                business,
                paper,
                "state = 'RECORDED', verified_at = null, verified_by = null, verification_method = null");

        holders("region=92.04&year=2022", 0);
    }

    @Test
    void countsWhatEndsWithin90Days() {
        var business = ledger.business("92.05.01");
        var paper = paper(business, "PIRT", "2021-01-01", "2023-03-31");

        expiring("region=92.05&year=2022", 1);
        expiring("region=92.05&year=2022&quarter=3", 0);
        expiring("region=92.05&year=2023&quarter=1", 1);
        expiring("region=92.05&year=2023&quarter=2", 0);
        change(business, paper, "expires_on = date '2023-04-01'");
        expiring("region=92.05&year=2022", 0);
    }

    @Test
    void countsARenewedCertificateNoLonger() {
        var business = ledger.business("92.06.01");
        var old = paper(business, "PIRT", "2020-01-01", "2023-02-28");
        var renewal = paper(business, "PIRT", "2022-12-01", "2027-12-01");
        expiring("region=92.06&year=2022", 1);

        change(business, renewal, "supersedes = '" + old + "'");
        expiring("region=92.06&year=2022", 0);
        figures("CERT_HOLDERS", "region=92.06&year=2022").body("distinctTotal.certificates", equalTo(1));
        change(business, renewal, "state = 'REVOKED', revoked_on = date '2022-12-15'");
        expiring("region=92.06&year=2022", 1);
    }

    @Test
    void countsABusinessWhereItIsNow() {
        var business = ledger.business("92.07.01");
        paper(business, "HALAL", "2022-01-01", null);
        holders("region=92.07&year=2022", 1);

        ledger.change(business, "update known_business set region_code = '92.08.03' where business_id = ?", business);

        holders("region=92.07&year=2022", 0);
        figures("CERT_HOLDERS", "region=92.08&year=2022&groupBy=district").body("rows.district", contains("92.08.03"));
    }

    @Test
    void countsAPaperThatDoesNotTellItsBeginAsOneThatAlwaysWas() {
        var business = ledger.business("92.09.01");
        ledger.verified(new Paper(business, "92.09.01", "PIRT", null, LocalDate.parse("2022-01-31"), List.of()));

        holders("region=92.09&year=2001", 1);
        holders("region=92.09&year=2021", 1);
        holders("region=92.09&year=2022", 0);
    }

    private UUID paper(UUID business, String type, String begin, String end, UUID... products) {
        return ledger.verified(new Paper(
                business,
                "92.99",
                type,
                LocalDate.parse(begin),
                end == null ? null : LocalDate.parse(end),
                List.of(products)));
    }

    private void change(UUID business, UUID paper, String set) {
        ledger.change(business, "update certificate set " + set + " where id = ?", paper);
    }

    private static void holders(String query, int businesses) {
        figures("CERT_HOLDERS", query).body("distinctTotal.value", equalTo(businesses));
    }

    private static void expiring(String query, int certificates) {
        figures("CERT_EXPIRING", query).body("distinctTotal.value", equalTo(certificates));
    }

    private static ValidatableResponse figures(String code, String query) {
        return as(ADMIN)
                .get("/v1/certification-indicators/" + code + "?" + query)
                .then()
                .statusCode(200);
    }
}
