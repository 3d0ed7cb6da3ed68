package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.CertificateFacts;
import id.kurasi.certification.meaning.Suspension;
import id.kurasi.certification.type.DocumentDates;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a certificate says, as it stands on the paper and as the type's rules understand it. Replaced as a whole while the
 * certificate is only recorded.
 *
 * @param number as written
 * @param canonicalNumber the form in which two spellings of the same number are equal
 * @param expiresOn the last day of validity by the type's rule, null when no date ends it
 * @param supersedes the certificate that this one renews
 */
@Embeddable
public record Particulars(
        String type,
        String scheme,
        String number,
        String canonicalNumber,
        UUID businessId,
        String regionCode,
        @Enumerated(EnumType.STRING) HolderKind holderKind,
        String holderName,
        LocalDate filedOn,
        LocalDate issuedOn,
        LocalDate printedExpiryOn,
        LocalDate expiresOn,
        @JdbcTypeCode(SqlTypes.JSON) Details details,
        UUID supersedes) {

    /** With what has happened to its record, all that its meaning depends on. */
    public CertificateFacts facts(boolean verified, LocalDate revokedOn, List<Suspension> suspensions) {
        var begin = new DocumentDates(filedOn, issuedOn, printedExpiryOn, expiresOn).begin();
        return new CertificateFacts(begin, expiresOn, verified, revokedOn, suspensions, false);
    }
}
