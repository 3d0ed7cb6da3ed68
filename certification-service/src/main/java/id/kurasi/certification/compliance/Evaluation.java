package id.kurasi.certification.compliance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.kurasi.certification.compliance.Verdict.Words;
import id.kurasi.certification.obligation.Concern;
import id.kurasi.certification.obligation.Rule;
import id.kurasi.certification.obligation.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Holds products against the rules. A pure function of rules, facts, certificates and a date:
 *
 * <ol>
 *   <li>rules for the same requirement on the same basis are alternatives (one per scale, say). Of those that concern the
 *       product, one in force goes before one to come, the one for the narrowest category before wider ones, and the one that
 *       came first before later ones; a rule of which nobody knows whether it concerns the product comes last;
 *   <li>no rule concerns the product, it is not in force, or the product keeps too shortly: {@code NOT_APPLICABLE}; also where
 *       nobody knows, and then the answer says what to state;
 *   <li>else {@link Proving} tells how the product meets it.
 * </ol>
 *
 * @param on the day for which the question is asked
 * @param requirements the rules by basis and requirement, in their order
 */
record Evaluation(LocalDate on, Collection<List<Rule>> requirements, Proving proving) {

    static Evaluation of(LocalDate on, int expiringWithinDays, Collection<Rule> rules) {
        var requirements = rules.stream()
                .filter(rule -> !rule.hasEndedBy(on))
                .collect(collectingAndThen(
                        groupingBy(rule -> rule.basis() + ":" + rule.requirement(), LinkedHashMap::new, toList()),
                        LinkedHashMap::values));
        return new Evaluation(on, requirements, new Proving(on, expiringWithinDays));
    }

    /** One verdict for each requirement that the rules know, in their order. */
    List<Verdict> of(CheckedProduct product) {
        return requirements.stream()
                .map(alternatives -> decide(alternatives, product))
                .toList();
    }

    private Verdict decide(List<Rule> alternatives, CheckedProduct product) {
        return alternatives.stream()
                .map(rule -> Candidate.of(rule, product.subject(), on))
                .filter(candidate -> candidate.concern() != Concern.NO)
                .min(Candidate.ORDER)
                .map(candidate -> apply(candidate, product))
                .orElseGet(() -> Verdict.notConcerned(alternatives.get(0)));
    }

    private Verdict apply(Candidate candidate, CheckedProduct product) {
        var rule = candidate.rule();
        if (!candidate.inForce()) {
            return Verdict.notApplicable(rule, Words.of("not-yet-mandatory", rule.mandatoryFrom()), null);
        }
        if (candidate.concern() == Concern.UNDECIDED) {
            var asked = Words.of("undecided", rule.conditions().inWords());
            return Verdict.notApplicable(rule, asked, NextStep.STATE_FACT);
        }
        if (rule.exemptsShelfLife(product.facts().shelfLifeDays())) {
            return Verdict.notApplicable(rule, Words.of("keeps-too-shortly", rule.minShelfLifeDays()), null);
        }
        return proving.of(rule, product);
    }

    /** @param distance how many steps above the product the rule's category is */
    private record Candidate(Rule rule, Concern concern, boolean inForce, int distance) {

        static final Comparator<Candidate> ORDER = comparing(Candidate::concern)
                .thenComparing(candidate -> !candidate.inForce)
                .thenComparing(Candidate::distance)
                .thenComparing(candidate -> candidate.rule.mandatoryFrom(), nullsFirst(naturalOrder()))
                .thenComparing(candidate -> candidate.rule.id());

        static Candidate of(Rule rule, Subject subject, LocalDate on) {
            var path = subject.categoryPath();
            var distance = rule.category() == null ? path.size() : path.indexOf(rule.category());
            return new Candidate(rule, rule.concern(subject), rule.isInForceOn(on), distance);
        }
    }
}
