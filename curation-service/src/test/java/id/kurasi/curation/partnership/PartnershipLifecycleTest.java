package id.kurasi.curation.partnership;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.idOf;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.kit.Answers.assertIllegalTransition;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.StateTable;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a partnership × every verb × every role: done, or refused in the one right way. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class PartnershipLifecycleTest {

    private static final String TABLE = """
            sign             EXPLORING  MOU  ACTIVE  ENDED
            admin            200        409  409     409
            agency           200        409  409     409
            foreign-agency   404        404  404     404
            curator          403        403  403     403
            buyer            403        403  403     403
            foreign-buyer    403        403  403     403
            business         403        403  403     403
            viewer           403        403  403     403
            foreign-viewer   403        403  403     403
            service          403        403  403     403

            change           EXPLORING  MOU  ACTIVE  ENDED
            admin            409        200  200     409
            agency           409        200  200     409
            foreign-agency   404        404  404     404
            curator          403        403  403     403
            buyer            403        403  403     403
            foreign-buyer    403        403  403     403
            business         403        403  403     403
            viewer           403        403  403     403
            foreign-viewer   403        403  403     403
            service          403        403  403     403

            activate         EXPLORING  MOU  ACTIVE  ENDED
            admin            409        200  409     409
            agency           409        200  409     409
            foreign-agency   404        404  404     404
            curator          403        403  403     403
            buyer            403        403  403     403
            foreign-buyer    403        403  403     403
            business         403        403  403     403
            viewer           403        403  403     403
            foreign-viewer   403        403  403     403
            service          403        403  403     403

            end              EXPLORING  MOU  ACTIVE  ENDED
            admin            200        200  200     409
            agency           200        200  200     409
            foreign-agency   404        404  404     404
            curator          403        403  403     403
            buyer            403        403  403     403
            foreign-buyer    403        403  403     403
            business         403        403  403     403
            viewer           403        403  403     403
            foreign-viewer   403        403  403     403
            service          403        403  403     403

            read             EXPLORING  MOU  ACTIVE  ENDED
            admin            200        200  200     200
            agency           200        200  200     200
            foreign-agency   404        404  404     404
            curator          403        403  403     403
            buyer            200        200  200     200
            foreign-buyer    404        404  404     404
            business         403        403  403     403
            viewer           200        200  200     200
            foreign-viewer   404        404  404     404
            service          200        200  200     200
            """;

    /** What stands ready in a state, until somebody moves it. */
    private static final Map<String, UUID> READY = new HashMap<>();

    private static final Map<UUID, String> RETAILERS = new HashMap<>();

    static Stream<Arguments> cells() {
        return StateTable.cells(TABLE);
    }

    @ParameterizedTest(name = "{0} by {1} in {2}: {3}")
    @MethodSource("cells")
    void doesWhatTheTableSays(String verb, String actor, String state, int expected) {
        var partnership = READY.computeIfAbsent(state, PartnershipLifecycleTest::inState);

        var answer = act(verb, account(actor, partnership), partnership).then().statusCode(expected);

        if (expected == 200 && !verb.equals("read")) {
            READY.remove(state);
            return;
        }
        assertEquals(state, ok(get("admin", path(partnership))).getString("state"), "a refusal changes nothing");
        if (expected == 409) {
            assertIllegalTransition(answer, state, verb);
        }
    }

    private static Response act(String verb, String account, UUID partnership) {
        var path = path(partnership);
        return switch (verb) {
            case "read" -> get(account, path);
            case "sign" -> post(account, path + "/sign", mou());
            case "change" -> as(account).header("If-Match", "*").body(mou()).put(path + "/mou");
            case "end" -> post(account, path + "/end", reason());
            default -> post(account, path + "/" + verb);
        };
    }

    private static UUID inState(String state) {
        var retailer = retailer();
        var partnership =
                idOf(post(AGENCY, "/v1/partnerships", Map.of("retailer", retailer, "agencyRegionCode", "35.76")));
        RETAILERS.put(partnership, retailer);
        switch (state) {
            case "MOU" -> walk(partnership, "sign");
            case "ACTIVE" -> walk(partnership, "sign", "activate");
            case "ENDED" -> walk(partnership, "end");
            default -> assertEquals("EXPLORING", state);
        }
        return partnership;
    }

    private static void walk(UUID partnership, String... verbs) {
        for (var verb : verbs) {
            ok(act(verb, AGENCY, partnership));
        }
    }

    private static String account(String actor, UUID partnership) {
        return switch (actor) {
            case "agency" -> AGENCY;
            case "foreign-agency" -> "agency~35.05";
            case "buyer" -> "buyer~" + RETAILERS.get(partnership);
            case "foreign-buyer" -> "buyer~toko-lain";
            case "business" -> "business~" + Ids.next();
            case "viewer" -> "viewer~35.76";
            case "foreign-viewer" -> "viewer~35.05";
            default -> actor;
        };
    }

    private static String path(UUID partnership) {
        return "/v1/partnerships/" + partnership;
    }

    private static Map<String, Object> mou() {
        return Map.of("number", "415.4/01", "signedOn", "2025-03-01", "until", "2027-02-28");
    }
}
