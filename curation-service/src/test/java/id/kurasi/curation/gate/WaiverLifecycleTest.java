package id.kurasi.curation.gate;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.draftRound;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.idOf;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.roundFacts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.StateTable;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a round × what is done about its waivers × every role. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class WaiverLifecycleTest {

    private static final String TABLE = """
            grant             DRAFT  OPEN  CLOSED  CANCELLED
            admin             409    201   409     409
            agency            403    403   403     403
            curator           403    403   403     403
            buyer             404    201   409     409
            rival-buyer       404    400   400     400
            foreign-buyer     404    404   404     404
            business          403    403   403     403
            viewer            403    403   403     403
            service           403    403   403     403

            revoke            DRAFT  OPEN  CLOSED  CANCELLED
            admin             404    204   409     409
            agency            403    403   403     403
            curator           403    403   403     403
            buyer             404    204   409     409
            rival-buyer       404    404   404     404
            foreign-buyer     404    404   404     404
            business          403    403   403     403
            viewer            403    403   403     403
            service           403    403   403     403
            """;

    private String retailer;
    private String rival;

    static Stream<Arguments> cells() {
        return StateTable.cells(TABLE);
    }

    @BeforeEach
    void enterRetailers() {
        retailer = retailer("minimarket");
        rival = retailer("minimarket");
    }

    @ParameterizedTest(name = "{0} by {1} in {2}: {3}")
    @MethodSource("cells")
    void doesWhatTheTableSays(String verb, String actor, String state, int expected) {
        var round = state.equals("DRAFT") ? draftRound(roundFacts(retailer, rival)) : openRound(retailer, rival);
        var waiver = state.equals("DRAFT") ? Ids.next() : idOf(grant("admin", round, "GTIN"));
        bring(round, state);
        var before = get("admin", "/v1/rounds/" + round + "/waivers")
                .path("items.id")
                .toString();

        var answer = verb.equals("grant")
                ? grant(account(actor), round, "PHOTOS")
                : as(account(actor)).delete("/v1/rounds/" + round + "/waivers/" + waiver);

        answer.then().statusCode(expected);
        var after = get("admin", "/v1/rounds/" + round + "/waivers")
                .path("items.id")
                .toString();
        assertEquals(expected >= 300, before.equals(after));
    }

    private Response grant(String account, UUID round, String gate) {
        return post(
                account,
                "/v1/rounds/" + round + "/waivers",
                Map.of("retailer", retailer, "gate", gate, "reason", "We do without."));
    }

    private static void bring(UUID round, String state) {
        switch (state) {
            case "CLOSED" -> ok(post(AGENCY, "/v1/rounds/" + round + "/close"));
            case "CANCELLED" -> ok(post(AGENCY, "/v1/rounds/" + round + "/cancel", Map.of("reason", "called off")));
            default -> {
                // as it is
            }
        }
    }

    private String account(String actor) {
        return switch (actor) {
            case "buyer" -> "buyer~" + retailer;
            case "rival-buyer" -> "buyer~" + rival;
            case "foreign-buyer" -> "buyer~toko-lain";
            case "agency" -> AGENCY;
            case "business" -> "business~" + Ids.next();
            default -> actor;
        };
    }
}
