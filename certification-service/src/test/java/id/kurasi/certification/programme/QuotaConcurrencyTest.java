package id.kurasi.certification.programme;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.programme.Planned.places;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.certification.AtOnce;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.SomebodyCalling;
import id.kurasi.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;

/** However many ask at once, no place is given twice, and none is lost. */
@ServiceTest
class QuotaConcurrencyTest {

    private static final String TAKEN = "taken";

    @Inject
    Quota quota;

    /** @return "taken", or the problem that it was refused with */
    private String take(UUID programme, String region) throws Exception {
        try {
            inTransaction(() -> quota.take(programme, region, 1, "HALAL", "SELF_DECLARE"));
            return TAKEN;
        } catch (Refusal refusal) {
            return refusal.type();
        }
    }

    private static <T> T inTransaction(Callable<T> call) throws Exception {
        return SomebodyCalling.as(
                "agency:35", () -> QuarkusTransaction.requiringNew().call(call));
    }

    @RepeatedTest(3)
    void fiftyCallersAtOnceGetExactlyTheTwentyPlacesThereAre() throws Exception {
        var programme = ProgrammeMother.opened(Planned.halal());
        var id = ProgrammeMother.id(programme);

        var answers = AtOnce.times(50, () -> take(id, "35.76.02"));

        assertEquals(20, Collections.frequency(answers, TAKEN));
        assertEquals(30, Collections.frequency(answers, "quota-exhausted"));
        get(ADMIN, programme)
                .body("taken", equalTo(20))
                .body("allocations[0].remaining", equalTo(0))
                .body("usedIdr", equalTo(50_000_000));
    }

    @RepeatedTest(3)
    void manyWhoTakeAndGiveBackAtOnceLeaveTheNumberRight() throws Exception {
        var programme = ProgrammeMother.opened(
                Planned.halal().in("35").allocating(places("35.76", 1, 10), places("35", 1, 10)));
        var id = ProgrammeMother.id(programme);
        var calls = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 30; i++) {
            var region = i % 2 == 0 ? "35.76.01" : "35.05";
            var keeps = i % 3 == 0;
            calls.add(() -> {
                var taken = take(id, region).equals(TAKEN);
                if (taken && !keeps) {
                    inTransaction(() -> {
                        quota.free(id, region, 1);
                        return null;
                    });
                }
                return taken && keeps;
            });
        }

        var kept = Collections.frequency(AtOnce.calls(calls), true);

        get(ADMIN, programme).body("taken", equalTo(kept));
    }

    @RepeatedTest(5)
    void aProgrammeIsNeverCancelledWhileAPlaceIsBeingTaken() throws Exception {
        var programme = ProgrammeMother.opened(Planned.halal());
        var id = ProgrammeMother.id(programme);

        var answers = AtOnce.calls(List.of(() -> take(id, "35.76.02"), () -> as(ADMIN)
                .body(Map.of("reason", "for the test"))
                .post(programme + "/cancel")
                .path("state")));

        var state = get(ADMIN, programme).extract().<String>path("state");
        if (answers.get(0).equals(TAKEN)) {
            assertEquals("OPEN", state);
            get(ADMIN, programme).body("taken", equalTo(1));
        } else {
            assertEquals("programme-not-open", answers.get(0));
            assertEquals("CANCELLED", state);
            get(ADMIN, programme).body("taken", equalTo(0));
        }
    }

    @RepeatedTest(3)
    void aQuotaLoweredWhilePlacesAreTakenIsNeverOverdrawn() throws Exception {
        var plan = Planned.halal();
        var programme = ProgrammeMother.opened(plan);
        var id = ProgrammeMother.id(programme);
        var etag = get(ADMIN, programme).extract().header("ETag");
        var calls = new ArrayList<Callable<String>>(Collections.nCopies(20, () -> take(id, "35.76.02")));
        calls.add(() -> String.valueOf(as(ADMIN)
                .header("If-Match", etag)
                .body(plan.allocating(places("35.76", 1, 8)))
                .put(programme)
                .statusCode()));

        var answers = AtOnce.calls(calls);

        var lowered = answers.get(20).equals("200");
        assertTrue(lowered || answers.get(20).equals("409"), answers::toString);
        assertEquals(lowered ? 8 : 20, Collections.frequency(answers, TAKEN));
        get(ADMIN, programme)
                .body("allocations[0].quota", equalTo(lowered ? 8 : 20))
                .body("allocations[0].taken", equalTo(lowered ? 8 : 20));
    }
}
