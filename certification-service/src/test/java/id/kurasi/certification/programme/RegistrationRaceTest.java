package id.kurasi.certification.programme;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.certification.AtOnce;
import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Fifty businesses are registered at the same moment where there are twenty places. */
@ServiceTest
class RegistrationRaceTest {

    @Test
    void exactlyTwentyOfFiftyBusinessesAreRegistered() throws Exception {
        CatalogOfTests.isWell();
        var programme = ProgrammeMother.opened(Planned.halal());
        var calls = new ArrayList<Callable<Response>>();
        for (var i = 0; i < 50; i++) {
            var business = CatalogOfTests.business();
            var wanted = wanted(programme, business, CatalogOfTests.productOf(business, 1));
            calls.add(() -> registered(wanted));
        }

        var answers = AtOnce.calls(calls);

        var statuses = answers.stream().map(Response::statusCode).toList();
        assertEquals(20, Collections.frequency(statuses, 201), statuses::toString);
        assertEquals(30, Collections.frequency(statuses, 409), statuses::toString);
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> assertEquals("/problems/quota-exhausted", answer.path("type")));
        get(ADMIN, programme).body("taken", equalTo(20)).body("allocations[0].remaining", equalTo(0));

        var withdrawn = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .findFirst()
                .orElseThrow()
                .header("Location");
        as(AGENCY)
                .body(Map.of("reason", "for the test"))
                .post(withdrawn + "/withdraw")
                .then()
                .statusCode(200);
        get(ADMIN, programme).body("taken", equalTo(19));
    }

    private static Map<String, Object> wanted(String programme, UUID business, UUID product) {
        return Map.of(
                "programmeId",
                ProgrammeMother.id(programme),
                "wave",
                1,
                "type",
                "HALAL",
                "scheme",
                "SELF_DECLARE",
                "businessId",
                business,
                "productIds",
                List.of(product));
    }

    /** Whoever finds the service too busy comes back, as it is told to. */
    private static Response registered(Map<String, Object> wanted) {
        var answer = as(AGENCY).body(wanted).post("/v1/facilitation-cases");
        while (answer.statusCode() == 503) {
            answer = as(AGENCY).body(wanted).post("/v1/facilitation-cases");
        }
        return answer;
    }
}
