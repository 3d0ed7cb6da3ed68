package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.CertificateFacts;
import id.kurasi.certification.type.DocumentDates;
import id.kurasi.certification.type.HolderKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a certificate says, as it stands on the paper and as the type's rules understand it. Replaced as a whole while the
 * certificate is only recorded.
 *
 * @param number as written
 * @param canonicalNumber the form in which two spellings of the same number are equal
 * @param regionCode where the business produces; as far as the paper is bound to a place, that of its issue is remembered apart
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

    /** Length of a regency's code. */
    private static final int REGENCY = 5;

    /** With what has happened to its record, all that its meaning depends on, but for its products and its renewal. */
    public CertificateFacts facts(boolean verified, Incidents incidents) {
        return new CertificateFacts(begin(), expiresOn, verified, incidents.revokedOn(), incidents.suspensions())
                .withOutdated(incidents.moved());
    }

    /** The first day on which it counts; null when unknown. */
    LocalDate begin() {
        return new DocumentDates(filedOn, issuedOn, printedExpiryOn, expiresOn).begin();
    }

    /** The regency or city of a region, {@code 35.76}, or the province when no more is told. */
    static String regency(String regionCode) {
        return regionCode.substring(0, Math.min(regionCode.length(), REGENCY));
    }

    static boolean isWithin(String regionCode, String wider) {
        return regionCode.equals(wider) || regionCode.startsWith(wider + ".");
    }

    Particulars of(UUID otherBusiness) {
        return of(otherBusiness, regionCode);
    }

    Particulars in(String otherRegion) {
        return of(businessId, otherRegion);
    }

    private Particulars of(UUID business, String region) {
        return new Particulars(
                type,
                scheme,
                number,
                canonicalNumber,
                business,
                region,
                holderKind,
                holderName,
                filedOn,
                issuedOn,
                printedExpiryOn,
                expiresOn,
                details,
                supersedes);
    }
}
