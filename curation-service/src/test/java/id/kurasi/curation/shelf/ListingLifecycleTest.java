package id.kurasi.curation.shelf;

import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.roundFacts;
import static id.kurasi.curation.shelf.Shelf.act;
import static id.kurasi.curation.shelf.Shelf.awaiting;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.curation.StateTable;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a listing × every verb × every role: done, or refused in the one right way. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class ListingLifecycleTest {

    /** ORDERED is AWAITING with a first order. The home agency is that of the business, which does not run the round. */
    private static final String TABLE = """
            list                AWAITING  ORDERED   LISTED    DELISTED  LAPSED
            admin               200       200       409       409       409
            agency              200       200       409       409       409
            home-agency         403       403       403       403       403
            foreign-agency      404       404       404       404       404
            curator             403       403       403       403       403
            buyer               200       200       409       409       409
            other-buyer         404       404       404       404       404
            foreign-buyer       404       404       404       404       404
            business            403       403       403       403       403
            foreign-business    403       403       403       403       403
            viewer              403       403       403       403       403
            service             403       403       403       403       403

            record-first-order  AWAITING  ORDERED   LISTED    DELISTED  LAPSED
            admin               200       409       200       409       409
            agency              200       409       200       409       409
            home-agency         403       403       403       403       403
            foreign-agency      404       404       404       404       404
            curator             403       403       403       403       403
            buyer               200       409       200       409       409
            other-buyer         404       404       404       404       404
            foreign-buyer       404       404       404       404       404
            business            403       403       403       403       403
            foreign-business    403       403       403       403       403
            viewer              403       403       403       403       403
            service             403       403       403       403       403

            delist              AWAITING  ORDERED   LISTED    DELISTED  LAPSED
            admin               409       409       200       409       409
            agency              409       409       200       409       409
            home-agency         403       403       403       403       403
            foreign-agency      404       404       404       404       404
            curator             403       403       403       403       403
            buyer               409       409       200       409       409
            other-buyer         404       404       404       404       404
            foreign-buyer       404       404       404       404       404
            business            403       403       403       403       403
            foreign-business    403       403       403       403       403
            viewer              403       403       403       403       403
            service             403       403       403       403       403

            relist              AWAITING  ORDERED   LISTED    DELISTED  LAPSED
            admin               409       409       409       200       409
            agency              409       409       409       200       409
            home-agency         403       403       403       403       403
            foreign-agency      404       404       404       404       404
            curator             403       403       403       403       403
            buyer               409       409       409       200       409
            other-buyer         404       404       404       404       404
            foreign-buyer       404       404       404       404       404
            business            403       403       403       403       403
            foreign-business    403       403       403       403       403
            viewer              403       403       403       403       403
            service             403       403       403       403       403

            lapse               AWAITING  ORDERED   LISTED    DELISTED  LAPSED
            admin               200       409       409       409       409
            agency              200       409       409       409       409
            home-agency         403       403       403       403       403
            foreign-agency      404       404       404       404       404
            curator             403       403       403       403       403
            buyer               200       409       409       409       409
            other-buyer         404       404       404       404       404
            foreign-buyer       404       404       404       404       404
            business            403       403       403       403       403
            foreign-business    403       403       403       403       403
            viewer              403       403       403       403       403
            service             403       403       403       403       403

            report-sales        AWAITING  ORDERED   LISTED    DELISTED  LAPSED
            admin               409       409       201       201       409
            agency              409       409       201       201       409
            home-agency         403       403       403       403       403
            foreign-agency      404       404       404       404       404
            curator             403       403       403       403       403
            buyer               409       409       201       201       409
            other-buyer         404       404       404       404       404
            foreign-buyer       404       404       404       404       404
            business            403       403       403       403       403
            foreign-business    403       403       403       403       403
            viewer              403       403       403       403       403
            service             403       403       403       403       403
            """;

    private static final UUID BUSINESS = Ids.next();

    /** What stands ready in a state, until somebody moves it. */
    private static final Map<String, UUID> READY = new HashMap<>();

    private static String retailer;
    private static String other;
    private static UUID round;

    static Stream<Arguments> cells() {
        return StateTable.cells(TABLE);
    }

    @ParameterizedTest(name = "{0} by {1} in {2}: {3}")
    @MethodSource("cells")
    void doesWhatTheTableSays(String verb, String actor, String state, int expected) {
        var listing = READY.computeIfAbsent(state, ListingLifecycleTest::inState);
        var before = seen(listing);

        var answer = act(account(actor), listing, verb).then().statusCode(expected);

        if (expected < 300) {
            READY.remove(state);
            return;
        }
        assertEquals(before, seen(listing), "a refusal changes nothing");
        if (expected == 409) {
            answer.body("currentState", equalTo(state.equals("ORDERED") ? "AWAITING" : state));
        }
    }

    private static UUID inState(String state) {
        if (round == null) {
            retailer = retailer();
            other = retailer();
            var facts = roundFacts(retailer, other);
            facts.put("eligibleRegions", List.of());
            round = openRound(facts);
        }
        var listing = awaiting(round, retailer, Products.snack().of(BUSINESS).in("34.04.07"));
        var buyer = "buyer~" + retailer;
        switch (state) {
            case "ORDERED" -> ok(act(buyer, listing, "record-first-order"));
            case "LISTED" -> ok(act(buyer, listing, "list"));
            case "DELISTED" -> {
                ok(act(buyer, listing, "list"));
                ok(act(buyer, listing, "delist"));
            }
            case "LAPSED" -> ok(act(buyer, listing, "lapse"));
            default -> assertEquals("AWAITING", state);
        }
        return listing;
    }

    private static String account(String actor) {
        return switch (actor) {
            case "agency" -> "agency~35.76";
            case "home-agency" -> "agency~34.04";
            case "foreign-agency" -> "agency~35.05";
            case "buyer" -> "buyer~" + retailer;
            case "other-buyer" -> "buyer~" + other;
            case "foreign-buyer" -> "buyer~toko-lain";
            case "business" -> "business~" + BUSINESS;
            case "foreign-business" -> "business~" + Ids.next();
            default -> actor;
        };
    }

    private static Object seen(UUID listing) {
        return List.of(
                get("admin", Shelf.path(listing)).asString(),
                get("admin", Shelf.path(listing) + "/sales").asString());
    }
}
