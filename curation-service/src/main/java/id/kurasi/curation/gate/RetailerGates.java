package id.kurasi.curation.gate;

import id.kurasi.curation.gate.GateResult.Outcome;
import id.kurasi.curation.peer.CatalogProduct;
import id.kurasi.curation.peer.Compliance.Requirement;
import id.kurasi.curation.retailer.EffectiveRule;
import id.kurasi.curation.retailer.RuleEffect;
import java.util.Comparator;
import java.util.stream.Stream;

/** What one retailer asks of one product, and the law with it. */
final class RetailerGates {

    private final CatalogProduct product;
    private final Demand demand;

    RetailerGates(CatalogProduct product, Demand demand) {
        this.product = product;
        this.demand = demand;
    }

    /** In the order of the gates. */
    Stream<GateResult> check() {
        return demand.rules().of(product.categoryGroup()).stream()
                .map(Asked::of)
                .sorted(Comparator.comparing(Asked::gate))
                .map(this::result);
    }

    private GateResult result(Asked asked) {
        return switch (asked.gate()) {
            case HALAL, FOOD_LICENCE, SNI, TRADEMARK -> certified(asked);
            default -> asks(asked) ? stated(asked) : Finding.NOT_APPLICABLE.of(asked.gate(), demand.retailer());
        };
    }

    private GateResult stated(Asked asked) {
        var finding = new ProductFindings(product, demand).at(asked.gate());
        return (finding.outcome() == Outcome.FAIL ? softened(asked, finding) : finding)
                .of(asked.gate(), demand.retailer());
    }

    /** What the law and the retailer ask for is passed only when neither is left unsatisfied. */
    private GateResult certified(Asked asked) {
        var requirements = demand.compliance()
                .requirements(asked.gate().name())
                .filter(Requirement::applies)
                .filter(requirement -> asks(asked) || requirement.restsOnLaw())
                .toList();
        var finding = requirements.stream()
                .filter(requirement -> !requirement.isSatisfied())
                .min(Comparator.comparing((Requirement unmet) -> !unmet.isBinding())
                        .thenComparing(unmet -> !unmet.restsOnLaw()))
                .map(unmet -> weighed(asked, unmet))
                .orElseGet(() -> requirements.isEmpty()
                        ? Finding.NOT_APPLICABLE
                        : Finding.PASSED.restingOn(requirements.get(0)));
        return finding.of(asked.gate(), demand.retailer());
    }

    /** What is only advised warns; what the law demands no retailer softens or waives. */
    private Finding weighed(Asked asked, Requirement unmet) {
        if (!unmet.isBinding()) {
            return Finding.warned(unmet);
        }
        var failed = Finding.failed(unmet);
        return unmet.restsOnLaw() ? failed : softened(asked, failed);
    }

    private Finding softened(Asked asked, Finding failed) {
        if (asked.rule().effect() == RuleEffect.WARN) {
            return failed.as(Outcome.WARN);
        }
        var waiver = demand.waiverOf(asked.gate());
        return waiver == null ? failed : failed.waived(waiver);
    }

    private boolean asks(Asked asked) {
        return asked.rule().effect() != RuleEffect.OFF && asked.rule().speaksOf(product.categoryGroup());
    }

    private record Asked(Gate gate, EffectiveRule rule) {

        static Asked of(EffectiveRule rule) {
            return new Asked(Gate.valueOf(rule.gate()), rule);
        }
    }
}
