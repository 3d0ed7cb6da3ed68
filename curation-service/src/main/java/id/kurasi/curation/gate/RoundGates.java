package id.kurasi.curation.gate;

import id.kurasi.curation.round.RoundState;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the round itself asks: the right kind of product, from the right place, in time, while there are places. */
final class RoundGates {

    private final Candidacy candidacy;

    private RoundGates(Candidacy candidacy) {
        this.candidacy = candidacy;
    }

    static Stream<GateResult> check(Candidacy candidacy) {
        return new RoundGates(candidacy).check();
    }

    private Stream<GateResult> check() {
        var product = candidacy.product();
        var round = candidacy.round();
        var caps = round.caps();
        var taken = candidacy.taken();
        var region = product.business().regionCode();
        return Stream.of(
                demand(Gate.PRODUCT_PUBLISHED, product.isPublished(), "NOT_PUBLISHED", NextStep.PUBLISH_PRODUCT),
                demand(
                        Gate.CATEGORY,
                        product.categoryPath().stream().anyMatch(round.categories()::contains),
                        "CATEGORY_NOT_TAKEN",
                        NextStep.CHOOSE_ANOTHER_ROUND,
                        product.category()),
                demand(
                        Gate.REGION,
                        round.eligibleRegions().isEmpty()
                                || round.eligibleRegions().stream().anyMatch(this::liesIn),
                        "REGION_NOT_ELIGIBLE",
                        NextStep.CHOOSE_ANOTHER_ROUND,
                        region),
                demand(Gate.WINDOW, isInTime(), "OUTSIDE_WINDOW", NextStep.MIND_THE_WINDOW),
                cap(Gate.CAP_PER_BUSINESS, caps.perBusiness(), taken.byBusiness()),
                cap(Gate.CAP_PER_CATEGORY, caps.perCategory(), taken.byCategory(), product.categoryPath()::contains),
                cap(Gate.CAP_PER_REGION, caps.perRegion(), taken.byRegion(), this::liesIn),
                cap(Gate.CAP_PER_ROUND, caps.perRound(), taken.inRound()));
    }

    /** A round that was closed before its last day takes nothing more on that day either. */
    private boolean isInTime() {
        var entry = candidacy.entry();
        var round = candidacy.round();
        return entry.byCode() || (round.state() != RoundState.CLOSED && round.isWithinWindow(entry.now()));
    }

    private boolean liesIn(String code) {
        var region = candidacy.product().business().regionCode();
        return region.equals(code) || region.startsWith(code + ".");
    }

    private static GateResult demand(Gate gate, boolean met, String code, NextStep step, String... arguments) {
        return met
                ? GateResult.ofRound(gate, GateResult.Outcome.PASS, "PASS", null)
                : GateResult.ofRound(gate, GateResult.Outcome.FAIL, code, step, arguments);
    }

    private static GateResult cap(Gate gate, Integer cap, long taken) {
        return cap == null
                ? GateResult.ofRound(gate, GateResult.Outcome.NOT_APPLICABLE, "NOT_APPLICABLE", null)
                : demand(gate, taken < cap, "CAP_REACHED", NextStep.FREE_A_PLACE, cap.toString());
    }

    /** The cap that is reached, of all that concern the product; else any of them. */
    private static GateResult cap(
            Gate gate, Map<String, Integer> caps, Map<String, Long> taken, Predicate<String> concerns) {
        var concerned = List.copyOf(caps.keySet()).stream().filter(concerns).toList();
        return concerned.stream()
                .filter(key -> taken.getOrDefault(key, 0L) >= caps.get(key))
                .findFirst()
                .map(key -> GateResult.ofRound(
                        gate,
                        GateResult.Outcome.FAIL,
                        "CAP_REACHED_IN",
                        NextStep.FREE_A_PLACE,
                        caps.get(key).toString(),
                        key))
                .orElseGet(() -> cap(gate, concerned.isEmpty() ? null : Integer.MAX_VALUE, 0));
    }
}
