package id.kurasi.certification.programme;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.programme.Planned.places;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.SomebodyCalling;
import id.kurasi.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class QuotaTest {

    private static final String AGENCY = "agency:35.76";

    @Inject
    Quota quota;

    private String take(String programme, String region, int wave) throws Exception {
        return asAgency(() -> quota.take(ProgrammeMother.id(programme), region, wave, "HALAL", "SELF_DECLARE"));
    }

    private void free(String programme, String region, int wave) throws Exception {
        asAgency(() -> {
            quota.free(ProgrammeMother.id(programme), region, wave);
            return null;
        });
    }

    private static <T> T asAgency(Callable<T> call) throws Exception {
        return SomebodyCalling.as(
                AGENCY, () -> QuarkusTransaction.requiringNew().call(call));
    }

    private static void refused(int status, String type, Callable<?> call) {
        var refusal = assertThrows(Refusal.class, call::call);
        assertEquals(type, refusal.type());
        assertEquals(status, refusal.status());
    }

    @ParameterizedTest
    @CsvSource({
        "35.76.02, 1, 35.76.02",
        "35.76.01, 1, 35.76",
        "35.76,    1, 35.76",
        "35.05.18, 1, 35",
        "35.76.02, 2, 35.76",
        "35.76.01, 3, 35"
    })
    void aBusinessUsesTheNearestRegionAroundItThatHasPlacesInItsWave(String business, int wave, String used)
            throws Exception {
        var programme = ProgrammeMother.opened(Planned.halal()
                .in("35")
                .allocating(
                        places("35", 1, 5),
                        places("35.76", 1, 5),
                        places("35.76.02", 1, 5),
                        places("35.76", 2, 5),
                        places("35", 3, 5)));

        assertEquals(used, take(programme, business, wave));

        get(ADMIN, programme)
                .body("taken", equalTo(1))
                .body("allocations.findAll { it.taken == 1 }.regionCode", contains(used))
                .body("allocations.findAll { it.taken == 1 }.wave", contains(wave));
    }

    @Test
    void anExhaustedRegionDoesNotDrawOnTheOneAroundIt() throws Exception {
        var programme =
                ProgrammeMother.opened(Planned.halal().in("35").allocating(places("35", 1, 5), places("35.76", 1, 1)));
        take(programme, "35.76.02", 1);

        refused(409, "quota-exhausted", () -> take(programme, "35.76.01", 1));
        assertEquals("35", take(programme, "35.77", 1));

        get(ADMIN, programme).body("taken", equalTo(2));
    }

    @Test
    void aPlaceThatIsFreedCanBeTakenAgain() throws Exception {
        var programme = ProgrammeMother.opened(Planned.halal().allocating(places("35.76", 1, 1)));
        var used = take(programme, "35.76.02", 1);
        refused(409, "quota-exhausted", () -> take(programme, "35.76.02", 1));

        free(programme, used, 1);
        get(ADMIN, programme).body("taken", equalTo(0));

        assertEquals("35.76", take(programme, "35.76.02", 1));
        assertThrows(IllegalStateException.class, () -> free(programme, used, 2));
    }

    @Test
    void aPlaceIsFreedWhereItWasTakenAlsoAfterThePlacesWereSharedOutAnew() throws Exception {
        var plan = Planned.halal().allocating(places("35.76", 1, 5));
        var programme = ProgrammeMother.opened(plan);
        take(programme, "35.76.02", 1);
        ProgrammeMother.changed(programme, plan.allocating(places("35.76", 1, 5), places("35.76.02", 1, 5)));

        free(programme, "35.76.02", 1);

        get(ADMIN, programme).body("taken", equalTo(0)).body("allocations.taken", contains(0, 0));
    }

    @Test
    void aPlaceIsFreedAlsoWhenTheProgrammeIsClosed() throws Exception {
        var programme = ProgrammeMother.opened(Planned.halal());
        take(programme, "35.76.02", 1);
        ProgrammeMother.act(programme, "close");

        free(programme, "35.76", 1);

        get(ADMIN, programme).body("taken", equalTo(0));
        refused(422, "programme-not-open", () -> take(programme, "35.76.02", 1));
    }

    @Test
    void nothingIsTakenByATransactionThatFails() throws Exception {
        var programme = ProgrammeMother.opened(Planned.halal());

        assertThrows(
                IllegalStateException.class,
                () -> asAgency(() -> {
                    quota.take(ProgrammeMother.id(programme), "35.76.02", 1, "HALAL", "SELF_DECLARE");
                    throw new IllegalStateException("for the test");
                }));

        get(ADMIN, programme).body("taken", equalTo(0));
    }

    @Test
    void refusesWhatTheProgrammeDoesNotGive() throws Exception {
        var programme = ProgrammeMother.opened(
                Planned.halal().with("offers", List.of(Map.of("type", "HALAL", "scheme", "REGULAR"))));
        var id = ProgrammeMother.id(programme);

        refused(422, "type-not-offered", () -> take(programme, "35.76.02", 1));
        refused(422, "type-not-offered", () -> asAgency(() -> quota.take(id, "35.76.02", 1, "HALAL", null)));
        refused(422, "type-not-offered", () -> asAgency(() -> quota.take(id, "35.76.02", 1, "PIRT", null)));
        refused(422, "no-allocation", () -> asAgency(() -> quota.take(id, "35.76.02", 2, "HALAL", "REGULAR")));
        refused(422, "no-allocation", () -> asAgency(() -> quota.take(id, "35.05", 1, "HALAL", "REGULAR")));
        refused(422, "no-allocation", () -> asAgency(() -> quota.take(id, "35.7", 1, "HALAL", "REGULAR")));

        get(ADMIN, programme).body("taken", equalTo(0));
    }

    @Test
    void aProgrammeThatTheCallerDoesNotKnowIsAsUnknownAsNone() throws Exception {
        var elsewhere = ProgrammeMother.opened(Planned.halal().in("35.05").allocating(places("35.05", 1, 5)));
        var drafted = ProgrammeMother.drafted(Planned.halal().in("35").allocating(places("35", 1, 5)));
        var none = "/" + UUID.randomUUID();

        for (var programme : List.of(elsewhere, drafted, none)) {
            refused(400, "invalid-request", () -> take(programme, "35.76.02", 1));
            assertTrue(asAgency(() -> quota.find(ProgrammeMother.id(programme))).isEmpty());
        }
        refused(422, "programme-not-open", () -> take(ProgrammeMother.drafted(Planned.halal()), "35.76.02", 1));
    }

    @Test
    void tellsOthersWhatTheyNeedToKnow() throws Exception {
        var programme = ProgrammeMother.opened(Planned.halal().with("offers", List.of(Map.of("type", "PIRT"))));

        var facts = asAgency(() -> quota.find(ProgrammeMother.id(programme))).orElseThrow();

        assertEquals(List.of(new OfferView("PIRT", null)), facts.offers());
        assertEquals(2026, facts.fiscalYear());
        assertEquals(FundingSource.APBD_REGENCY, facts.fundingSource());
        assertEquals(ProgrammeState.OPEN, facts.state());
        assertEquals("35.76", asAgency(() -> quota.take(facts.id(), "35.76.02", 1, "PIRT", null)));
        assertEquals("35.76", asAgency(() -> quota.take(facts.id(), "35.76.02", 1, "PIRT", "STANDARD")));
    }
}
