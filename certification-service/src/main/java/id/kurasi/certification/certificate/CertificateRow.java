package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.CertificateFacts;
import id.kurasi.certification.meaning.Meaning;
import id.kurasi.certification.meaning.Suspension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a list reads of a certificate. */
record CertificateRow(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        CertificateState state,
        Particulars particulars,
        Instant verifiedAt,
        LocalDate revokedOn,
        List<Suspension> suspensions) {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Its last day as a sort key: what never ends comes last. */
    LocalDate end() {
        return particulars.expiresOn() == null ? NEVER : particulars.expiresOn();
    }

    CertificateFacts facts() {
        return particulars.facts(verifiedAt != null, revokedOn, suspensions);
    }

    CertificateSummary summary(LocalDate on, Meaning meaning) {
        return new CertificateSummary(
                id,
                version,
                createdAt,
                updatedAt,
                state,
                meaning,
                on,
                particulars.type(),
                particulars.scheme(),
                particulars.number(),
                particulars.canonicalNumber(),
                particulars.businessId(),
                particulars.regionCode(),
                particulars.issuedOn(),
                particulars.expiresOn());
    }
}
