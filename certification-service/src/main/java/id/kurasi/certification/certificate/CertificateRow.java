package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.Meaning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a list reads of a certificate. */
record CertificateRow(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        CertificateState state,
        Particulars particulars,
        String meaning) {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Its last day as a sort key: what never ends comes last. */
    LocalDate end() {
        return particulars.expiresOn() == null ? NEVER : particulars.expiresOn();
    }

    CertificateSummary summary(LocalDate on) {
        return new CertificateSummary(
                id,
                version,
                createdAt,
                updatedAt,
                state,
                Meaning.valueOf(meaning),
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
