package id.kurasi.certification.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A certificate that the agency obtained for a business, as it stands on paper.
 *
 * @param scheme null where the type has only one route
 * @param filedOn null where the type's end does not count from filing
 * @param expiresOn null where the type's end does not stand on the document
 * @param details null for none
 * @param products of that business, with recipes that they have had; whoever issues has asked the catalog
 * @param method how it was made sure that it is real; null when nobody has yet
 * @param supersedes the certificate of the same type and business that it renews; null when it is the first
 */
public record IssuedPaper(
        String type,
        String scheme,
        String number,
        UUID businessId,
        String regionCode,
        LocalDate filedOn,
        LocalDate issuedOn,
        LocalDate expiresOn,
        Details details,
        List<ProductLink> products,
        VerificationMethod method,
        UUID supersedes) {

    RecordCertificate asRecorded() {
        return new RecordCertificate(
                type,
                scheme,
                number,
                businessId,
                regionCode,
                null,
                filedOn,
                issuedOn,
                null,
                expiresOn,
                products.stream().map(CoveredProduct::of).toList(),
                details,
                supersedes);
    }
}
