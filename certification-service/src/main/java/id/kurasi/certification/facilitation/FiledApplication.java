package id.kurasi.certification.facilitation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An application (bukti pendaftaran) that an agency has filed with an issuer for a product. Until the issuer decides it serves
 * as evidence where a filed application is enough.
 *
 * @param submittedOn the first day on which it lay with the issuer
 * @param closedOn the first day on which it no longer did: returned, decided or withdrawn; null while it does
 */
public record FiledApplication(
        UUID caseId,
        UUID businessId,
        UUID productId,
        String type,
        String applicationNumber,
        LocalDate submittedOn,
        LocalDate closedOn) {

    /** Whether it can be shown as evidence on a date, past or future; what is not known to end goes on. */
    public boolean liesWithIssuerOn(LocalDate date) {
        return !date.isBefore(submittedOn) && (closedOn == null || date.isBefore(closedOn));
    }
}
