package id.kurasi.certification.compliance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import id.kurasi.certification.compliance.Verdict.Evidence;
import id.kurasi.certification.compliance.Verdict.Words;
import id.kurasi.certification.meaning.Meaning;
import id.kurasi.certification.obligation.Proof;
import id.kurasi.certification.obligation.Rule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a product meets a requirement that concerns it. The first that holds decides:
 *
 * <ol>
 *   <li>a fact that the rule accepts, or the best certificate if it counts: {@code SATISFIED};
 *   <li>an application that lies with the issuer, where the rule lets that suffice: {@code SATISFIED};
 *   <li>the best certificate that does not count, what could be repaired before what is lost;
 *   <li>nothing: {@code MISSING}.
 * </ol>
 */
record Proving(LocalDate on, int expiringWithinDays) {

    private static final List<Meaning> BEST_FIRST = List.of(
            Meaning.VALID,
            Meaning.EXPIRING,
            Meaning.NEEDS_REVERIFICATION,
            Meaning.UNVERIFIED,
            Meaning.SUSPENDED,
            Meaning.EXPIRED,
            Meaning.REVOKED,
            Meaning.NOT_YET_ISSUED);

    Verdict of(Rule rule, CheckedProduct product) {
        var proofs = rule.proofsFor(product.subject());
        var best = best(proofs, product);
        var verdict = fact(rule, proofs, product.facts())
                .or(() -> best.filter(Weighed::counts).map(it -> judged(rule, proofs, it)))
                .or(() -> enough(proofs, product.filings()).map(it -> filed(rule, proofs, it)))
                .or(() -> best.map(it -> judged(rule, proofs, it)))
                .orElseGet(() -> missing(rule, proofs, product.facts()));
        return first(proofs, product.filings()).map(verdict::awaiting).orElse(verdict);
    }

    private static Optional<Verdict> fact(Rule rule, List<Proof> proofs, ProductFacts facts) {
        return proofs.stream()
                .filter(proof -> proof.fact() != null && Boolean.TRUE.equals(facts.has(proof.fact())))
                .findFirst()
                .map(proof -> Verdict.of(rule, proofs, Outcome.SATISFIED, Words.of("on-file", proof.name()), null));
    }

    private Optional<Weighed> best(List<Proof> proofs, CheckedProduct product) {
        var recipe = product.facts().compositionRevision();
        return product.certificates().stream()
                .filter(certificate -> proofs.stream().anyMatch(certificate::isAcceptedAs))
                .map(certificate ->
                        new Weighed(certificate, Meaning.on(on, certificate.factsFor(recipe), expiringWithinDays)))
                .filter(weighed -> weighed.meaning() != Meaning.NOT_YET_ISSUED)
                .min(Weighed.BEST);
    }

    private static Optional<PendingApplication> enough(List<Proof> proofs, Collection<PendingApplication> filings) {
        return first(proofs.stream().filter(Proof::filedSuffices).toList(), filings);
    }

    private static Optional<PendingApplication> first(List<Proof> proofs, Collection<PendingApplication> filings) {
        return filings.stream()
                .filter(filing ->
                        proofs.stream().anyMatch(proof -> filing.type().equals(proof.type())))
                .min(comparing(PendingApplication::submittedOn).thenComparing(PendingApplication::caseId));
    }

    private static Verdict judged(Rule rule, List<Proof> proofs, Weighed best) {
        var expiresOn = best.certificate().facts().expiresOn();
        var key = best.meaning().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var words = new Words(
                key, Stream.ofNullable(expiresOn).<Object>map(it -> it).toList());
        return Verdict.of(rule, proofs, Outcome.of(best.meaning()), words, nextStep(best.meaning()))
                .by(new Evidence(best.certificate().certificateId(), null));
    }

    private static Verdict filed(Rule rule, List<Proof> proofs, PendingApplication filing) {
        var words = Words.of("filed", filing.applicationNumber(), filing.submittedOn());
        return Verdict.of(rule, proofs, Outcome.SATISFIED, words, null).by(new Evidence(null, filing));
    }

    private static Verdict missing(Rule rule, List<Proof> proofs, ProductFacts facts) {
        var names = String.join(", ", proofs.stream().map(Proof::name).toList());
        var asked = proofs.stream().map(Proof::fact).filter(Objects::nonNull).toList();
        if (asked.isEmpty()) {
            return Verdict.of(rule, proofs, Outcome.MISSING, Words.of("missing", names), NextStep.START_CASE);
        }
        return asked.stream().anyMatch(fact -> facts.has(fact) == null)
                ? Verdict.of(rule, proofs, Outcome.MISSING, Words.of("not-stated", names), NextStep.STATE_FACT)
                : Verdict.of(rule, proofs, Outcome.MISSING, Words.of("not-on-file", names), NextStep.OBTAIN);
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

        boolean counts() {
            return Outcome.of(meaning) == Outcome.SATISFIED;
        }
    }
}
