package id.kurasi.certification.facilitation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How a case ended.
 *
 * @param closedOn the day of the issue, refusal or withdrawal; null while the case is open
 * @param certificateId the certificate that was obtained
 * @param commitmentsPending issued early, on promises that have still to be kept (komitmen)
 * @param commitmentsDueOn by when; null when nothing is pending or no limit is known
 * @param refusalCode why the issuer refused
 */
@Embeddable
record Outcome(
        LocalDate closedOn,
        UUID certificateId,
        boolean commitmentsPending,
        LocalDate commitmentsDueOn,
        @Enumerated(EnumType.STRING) RefusalReason refusalCode,
        String refusalText) {

    static final Outcome NONE = new Outcome(null, null, false, null, null, null);

    static Outcome issued(UUID certificateId, LocalDate on) {
        return new Outcome(on, certificateId, false, null, null, null);
    }

    static Outcome refused(RefusalReason code, String text, LocalDate on) {
        return new Outcome(on, null, false, null, code, text);
    }

    static Outcome withdrawn(LocalDate on) {
        return new Outcome(on, null, false, null, null, null);
    }

    /** @param by null when no limit is known */
    Outcome promising(LocalDate by) {
        return new Outcome(closedOn, certificateId, true, by, null, null);
    }

    Outcome fulfilled() {
        return new Outcome(closedOn, certificateId, false, null, null, null);
    }
}
