package id.kurasi.curation.gate;

import id.kurasi.curation.gate.GateResult.LegalRule;
import id.kurasi.curation.gate.GateResult.Outcome;
import id.kurasi.curation.peer.Compliance.Requirement;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What one retailer asks, by its requirement profile. */
final class RetailerGates {

    private final Candidacy candidacy;
    private final String retailer;

    RetailerGates(Candidacy candidacy, String retailer) {
        this.candidacy = candidacy;
        this.retailer = retailer;
    }

    Stream<GateResult> check(List<GateRule> rules) {
        return rules.stream()
                .sorted((one, other) -> one.gate().compareTo(other.gate()))
                .map(rule -> rule.speaksOf(candidacy.product().categoryGroup()) ? result(rule) : notApplicable(rule));
    }

    private GateResult result(GateRule rule) {
        var product = candidacy.product();
        return switch (rule.gate()) {
            case NIB -> demand(rule, product.business().nibRecorded());
            case GTIN -> demand(rule, product.gtin() != null);
            case SHELF_LIFE -> demand(rule, product.shelfLifeDays() != null);
            case PRODUCT_FACTS -> facts(rule);
            case HALAL, FOOD_LICENCE, SNI, TRADEMARK -> certified(rule);
            case PRODUCT_PUBLISHED, CATEGORY, REGION, WINDOW, CAP_PER_BUSINESS, CAP_PER_ROUND ->
                throw new IllegalStateException(rule.gate() + " is a gate of the round, not of a profile");
        };
    }

    private GateResult facts(GateRule rule) {
        var product = candidacy.product();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("retailPriceIdr", product.retailPriceIdr());
        facts.put("capacity", product.capacity());
        facts.put("minimumOrder", product.minimumOrder());
        facts.put("leadTimeDays", product.leadTimeDays());
        var missing = facts.entrySet().stream()
                .filter(fact -> fact.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
        return missing.isEmpty() ? passed(rule) : failed(rule, "INCOMPLETE", null, String.join(", ", missing));
    }

    /** What the law and the retailer ask for is passed only when neither is left unsatisfied. */
    private GateResult certified(GateRule rule) {
        var asked = Objects.requireNonNull(
                        candidacy.compliance().get(candidacy.profiles().get(retailer)))
                .requirements(rule.gate().name())
                .filter(Requirement::applies)
                .toList();
        if (asked.isEmpty()) {
            return notApplicable(rule);
        }
        return asked.stream()
                .filter(requirement -> !requirement.isSatisfied())
                .min(Comparator.comparing(requirement -> !requirement.isBinding()))
                .map(unmet -> unmet.isBinding() ? failed(rule, unmet.outcome(), unmet) : warned(rule, unmet))
                .orElseGet(() -> satisfied(rule, asked.get(0)));
    }

    private GateResult demand(GateRule rule, boolean met) {
        return met ? passed(rule) : failed(rule, "MISSING", null);
    }

    private GateResult passed(GateRule rule) {
        return satisfied(rule, null);
    }

    private GateResult satisfied(GateRule rule, Requirement by) {
        return result(rule, Outcome.PASS, "PASS", by);
    }

    private GateResult notApplicable(GateRule rule) {
        return result(rule, Outcome.NOT_APPLICABLE, "NOT_APPLICABLE", null);
    }

    private GateResult failed(GateRule rule, String code, Requirement unmet, String... arguments) {
        return result(rule, rule.effect() == Effect.WARN ? Outcome.WARN : Outcome.FAIL, code, unmet, arguments);
    }

    private GateResult warned(GateRule rule, Requirement unmet) {
        return result(rule, Outcome.WARN, unmet.outcome(), unmet);
    }

    private GateResult result(GateRule rule, Outcome outcome, String code, Requirement restsOn, String... arguments) {
        return new GateResult(
                rule.gate(),
                retailer,
                outcome,
                code,
                Stream.concat(Stream.of(retailer), Stream.of(arguments)).toList(),
                restsOn == null ? null : restsOn.certificateId(),
                restsOn == null || restsOn.rule() == null
                        ? null
                        : new LegalRule(
                                restsOn.rule().id(),
                                restsOn.rule().mandatoryFrom(),
                                restsOn.rule().source()));
    }
}
