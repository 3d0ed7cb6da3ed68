package id.kurasi.certification.compliance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import id.kurasi.certification.meaning.Meaning;
import id.kurasi.certification.obligation.Rule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Holds products against the rules. A pure function of rules, certificates and a date:
 *
 * <ol>
 *   <li>rules for the same requirement on the same basis are alternatives (one per scale, say); the one that concerns the
 *       product and is in force decides, else the next one to come;
 *   <li>no rule concerns the product, it is not in force, or the product keeps too shortly: {@code NOT_APPLICABLE};
 *   <li>of the linked certificates of an accepted type the best one decides: what counts before what could be repaired before
 *       what is lost;
 *   <li>without any: {@code MISSING}.
 * </ol>
 *
 * @param on the day for which the question is asked
 * @param expiringWithinDays how near an end is told of
 */
record Evaluation(LocalDate on, int expiringWithinDays) {

    private static final List<Meaning> BEST_FIRST = List.of(
            Meaning.VALID,
            Meaning.EXPIRING,
            Meaning.NEEDS_REVERIFICATION,
            Meaning.UNVERIFIED,
            Meaning.SUSPENDED,
            Meaning.EXPIRED,
            Meaning.REVOKED,
            Meaning.NOT_YET_ISSUED);

    /** One verdict for each requirement that the rules know, in their order. */
    List<Verdict> of(CheckedProduct product, Collection<Rule> rules, Collection<HeldCertificate> held) {
        var alternatives = rules.stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.basis() + ":" + rule.requirement(), LinkedHashMap::new, Collectors.toList()));
        return alternatives.values().stream()
                .map(of -> decide(product, of, held))
                .toList();
    }

    private Verdict decide(CheckedProduct product, List<Rule> alternatives, Collection<HeldCertificate> held) {
        return alternatives.stream()
                .filter(rule ->
                        rule.concerns(product.categoryPath(), product.facts().businessScale()))
                .filter(rule -> !rule.hasEndedBy(on))
                .min(comparing(Rule::mandatoryFrom, nullsFirst(naturalOrder())))
                .map(rule -> apply(rule, product, held))
                .orElseGet(() -> Verdict.notConcerned(alternatives.get(0)));
    }

    private Verdict apply(Rule rule, CheckedProduct product, Collection<HeldCertificate> held) {
        var facts = product.facts();
        if (!rule.isInForceOn(on)) {
            return Verdict.notApplicable(rule, "not-yet-mandatory", rule.mandatoryFrom());
        }
        if (rule.exemptsShelfLife(facts.shelfLifeDays())) {
            return Verdict.notApplicable(rule, "keeps-too-shortly", rule.minShelfLifeDays());
        }
        var accepted = rule.typesFor(facts.storage());
        return held.stream()
                .filter(certificate -> accepted.contains(certificate.type()))
                .map(certificate -> new Weighed(
                        certificate,
                        Meaning.on(on, certificate.factsFor(facts.compositionRevision()), expiringWithinDays)))
                .min(Weighed.BEST)
                .filter(best -> best.meaning() != Meaning.NOT_YET_ISSUED)
                .map(best -> judged(rule, accepted, best))
                .orElseGet(() -> missing(rule, accepted));
    }

    private static Verdict judged(Rule rule, List<String> accepted, Weighed best) {
        var expiresOn = best.certificate().facts().expiresOn();
        return new Verdict(
                rule.requirement(),
                rule.basis(),
                Outcome.of(best.meaning()),
                rule,
                accepted,
                best.certificate().certificateId(),
                best.meaning().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                expiresOn == null ? List.of() : List.of(expiresOn),
                nextStep(best.meaning()));
    }

    private static Verdict missing(Rule rule, List<String> accepted) {
        return new Verdict(
                rule.requirement(),
                rule.basis(),
                Outcome.MISSING,
                rule,
                accepted,
                null,
                "missing",
                List.of(String.join(", ", accepted)),
                NextStep.START_CASE);
    }

    private static NextStep nextStep(Meaning meaning) {
        return switch (meaning) {
            case VALID -> null;
            case EXPIRING, EXPIRED -> NextStep.RENEW_CERTIFICATE;
            case NEEDS_REVERIFICATION -> NextStep.REVERIFY_CERTIFICATE;
            case UNVERIFIED -> NextStep.VERIFY_CERTIFICATE;
            case SUSPENDED -> NextStep.RESOLVE_SUSPENSION;
            case REVOKED, NOT_YET_ISSUED -> NextStep.START_CASE;
        };
    }

    private record Weighed(HeldCertificate certificate, Meaning meaning) {

        /** Between equals the later certificate, then the later record: a fixed order, so that an answer never flickers. */
        static final Comparator<Weighed> BEST = comparing((Weighed it) -> BEST_FIRST.indexOf(it.meaning))
                .thenComparing(
                        it -> it.certificate.facts().begin(),
                        nullsFirst(Comparator.<LocalDate>naturalOrder()).reversed())
                .thenComparing(it -> it.certificate.certificateId(), Comparator.reverseOrder());
    }
}
