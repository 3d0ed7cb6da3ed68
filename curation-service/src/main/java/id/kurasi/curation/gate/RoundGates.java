package id.kurasi.curation.gate;

import java.util.List;
import java.util.stream.Stream;

/** What the round itself asks: the right kind of product, from the right place, in time, while there are places. */
final class RoundGates {

    private RoundGates() {}

    static Stream<GateResult> check(Candidacy candidacy) {
        var product = candidacy.product();
        var round = candidacy.round();
        var caps = round.caps();
        var region = product.business().regionCode();
        return Stream.of(
                demand(Gate.PRODUCT_PUBLISHED, product.isPublished(), "NOT_PUBLISHED"),
                demand(
                        Gate.CATEGORY,
                        product.categoryPath().stream().anyMatch(round.categories()::contains),
                        "CATEGORY_NOT_TAKEN",
                        product.category()),
                demand(
                        Gate.REGION,
                        round.eligibleRegions().isEmpty()
                                || round.eligibleRegions().stream()
                                        .anyMatch(code -> region.equals(code) || region.startsWith(code + ".")),
                        "REGION_NOT_ELIGIBLE",
                        region),
                demand(Gate.WINDOW, round.isWithinWindow(candidacy.now()), "OUTSIDE_WINDOW"),
                cap(Gate.CAP_PER_BUSINESS, caps.perBusiness(), candidacy.taken().byBusiness()),
                cap(Gate.CAP_PER_ROUND, caps.perRound(), candidacy.taken().inRound()));
    }

    private static GateResult demand(Gate gate, boolean met, String code, String... arguments) {
        return met
                ? new GateResult(gate, null, GateResult.Outcome.PASS, "PASS", List.of(), null, null)
                : new GateResult(gate, null, GateResult.Outcome.FAIL, code, List.of(arguments), null, null);
    }

    private static GateResult cap(Gate gate, Integer cap, long taken) {
        return cap == null
                ? new GateResult(gate, null, GateResult.Outcome.NOT_APPLICABLE, "NOT_APPLICABLE", List.of(), null, null)
                : demand(gate, taken < cap, "CAP_REACHED", cap.toString());
    }
}
