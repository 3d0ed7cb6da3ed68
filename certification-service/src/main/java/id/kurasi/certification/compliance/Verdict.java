package id.kurasi.certification.compliance;

import id.kurasi.certification.obligation.Proof;
import id.kurasi.certification.obligation.Rule;
import java.util.List;
import java.util.UUID;

/**
 * How one product stands to one requirement, before it is put into words.
 *
 * @param rule the rule it rests on, or any for this requirement when none concerns the product
 * @param concerned whether one does
 * @param anyOf the types and facts that would meet it for this product
 * @param evidence what decided
 * @param words the text, {@code compliance.<key>}
 * @param nextStep null when there is nothing to do
 */
record Verdict(
        Rule rule,
        boolean concerned,
        Outcome outcome,
        List<String> anyOf,
        Evidence evidence,
        Words words,
        NextStep nextStep) {

    /** A certificate, or an application, or neither. */
    record Evidence(UUID certificateId, PendingApplication filing) {

        static final Evidence NONE = new Evidence(null, null);
    }

    record Words(String key, List<Object> args) {

        static Words of(String key, Object... args) {
            return new Words(key, List.of(args));
        }
    }

    static Verdict notConcerned(Rule any) {
        return new Verdict(
                any, false, Outcome.NOT_APPLICABLE, List.of(), Evidence.NONE, Words.of("not-concerned"), null);
    }

    static Verdict notApplicable(Rule rule, Words words, NextStep nextStep) {
        return new Verdict(rule, true, Outcome.NOT_APPLICABLE, List.of(), Evidence.NONE, words, nextStep);
    }

    static Verdict of(Rule rule, List<Proof> proofs, Outcome outcome, Words words, NextStep nextStep) {
        return new Verdict(
                rule, true, outcome, proofs.stream().map(Proof::name).toList(), Evidence.NONE, words, nextStep);
    }

    Verdict by(Evidence decisive) {
        return new Verdict(rule, concerned, outcome, anyOf, decisive, words, nextStep);
    }

    /** Where a new certificate is needed and an application for one lies with the issuer, that is what to look after. */
    Verdict awaiting(PendingApplication filing) {
        return nextStep == NextStep.START_CASE || nextStep == NextStep.RENEW_CERTIFICATE
                ? new Verdict(
                        rule,
                        concerned,
                        outcome,
                        anyOf,
                        new Evidence(evidence.certificateId(), filing),
                        words,
                        NextStep.AWAIT_ISSUER)
                : this;
    }

    /** What is only advised is told of, and stands in nobody's way. */
    boolean isCompliant() {
        return outcome.isCompliant() || !rule.isRequired();
    }
}
