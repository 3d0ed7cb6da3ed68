package id.kurasi.certification.compliance;

import id.kurasi.certification.obligation.Basis;
import id.kurasi.certification.obligation.Rule;
import java.util.List;
import java.util.UUID;

/**
 * How one product stands to one requirement, before it is put into words.
 *
 * @param rule the rule it rests on; null when no rule concerns the product
 * @param anyOf the types that would meet it for this product
 * @param certificateId the certificate that decided; null when there is none
 * @param messageKey the text, {@code compliance.<key>}
 */
record Verdict(
        String requirement,
        Basis basis,
        Outcome outcome,
        Rule rule,
        List<String> anyOf,
        UUID certificateId,
        String messageKey,
        List<Object> messageArgs,
        NextStep nextStep) {

    static Verdict notConcerned(Rule any) {
        return new Verdict(
                any.requirement(),
                any.basis(),
                Outcome.NOT_APPLICABLE,
                null,
                List.of(),
                null,
                "not-concerned",
                List.of(),
                null);
    }

    static Verdict notApplicable(Rule rule, String messageKey, Object... args) {
        return new Verdict(
                rule.requirement(),
                rule.basis(),
                Outcome.NOT_APPLICABLE,
                rule,
                List.of(),
                null,
                messageKey,
                List.of(args),
                null);
    }
}
