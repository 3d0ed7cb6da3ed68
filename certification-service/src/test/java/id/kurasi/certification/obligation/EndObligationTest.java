package id.kurasi.certification.obligation;

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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class EndObligationTest {

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    private static ValidatableResponse end(String account, Statement rule, String etag, String lastDay) {
        return as(account)
                .header("If-Match", etag)
                .body(Map.of("lastDay", lastDay, "source", "another letter"))
                .post(rule.path() + "/end")
                .then();
    }

    @Test
    void givesARuleItsLastDay() {
        var rule = Statement.wish().added();

        end(ADMIN, rule, rule.etag(), "2027-06-30")
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("mandatoryUntil", equalTo("2027-06-30"))
                .body("endSource", equalTo("another letter"));

        var of = "&profile=" + rule.profile();
        get("viewer", "/v1/obligations?on=2027-06-30" + of).body("items.id", contains(rule.id()));
        get("viewer", "/v1/obligations?on=2027-07-01" + of).body("items", empty());
        get("viewer", rule.path() + "/history").body("items.action", contains("add", "end"));
        get(ADMIN, "/v1/events?limit=100&types=obligation.ended").body("items.data.obligation", hasItem(rule.id()));
    }

    @Test
    void letsARuleThatEndedBeforeItBeganNeverApply() {
        var rule = Statement.wish().added();

        end(ADMIN, rule, rule.etag(), "2020-01-01").statusCode(200).body("mandatoryUntil", equalTo("2024-12-31"));
        get("viewer", "/v1/obligations?on=2025-01-01&profile=" + rule.profile()).body("items", empty());
    }

    @Test
    void refusesALaterEndThatRunsIntoAnotherRule() {
        var rule = Statement.wish().added();
        end(ADMIN, rule, rule.etag(), "2026-12-31").statusCode(200);
        var next = rule.again().with("mandatoryFrom", "2027-01-01").added();

        end(ADMIN, rule, rule.etag(), "2027-01-01").statusCode(409).body("overlapping", equalTo(next.id()));
        get("viewer", rule.path()).body("mandatoryUntil", equalTo("2026-12-31"));
    }

    @Test
    void doesNotEndWhatIsSuperseded() {
        var old = Statement.wish().added();
        var successor = old.again().with("mandatoryFrom", "2027-01-01").addedFor(old);

        end(ADMIN, old, old.etag(), "2030-01-01")
                .statusCode(409)
                .body("type", equalTo("/problems/obligation-superseded"));
        get("viewer", old.path()).body("supersededBy", equalTo(successor.id()));
    }

    @Test
    void wantsTheVersionSeenAndAnAdministrator() {
        var rule = Statement.wish().added();

        end(ADMIN, rule, "\"9\"", "2027-06-30").statusCode(412);
        end(AGENCY, rule, rule.etag(), "2027-06-30").statusCode(403);
        as(ADMIN)
                .body(Map.of("lastDay", "2027-06-30", "source", "x"))
                .post(rule.path() + "/end")
                .then()
                .statusCode(428);
        as(ADMIN)
                .header("If-Match", "*")
                .body(Map.of("lastDay", "2027-06-30", "source", "x"))
                .post("/v1/obligations/no-such-rule/end")
                .then()
                .statusCode(404);
        get("viewer", rule.path()).body("mandatoryUntil", nullValue());
    }
}
