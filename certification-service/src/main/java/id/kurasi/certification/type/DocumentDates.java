package id.kurasi.certification.type;

import java.time.LocalDate;

/**
 * The dates that stand on a certificate; any of them may be missing.
 *
 * @param filedOn the application was received
 * @param issuedOn the certificate was issued
 * @param printedExpiryOn an end printed on a paper whose type no longer ends by date
 * @param expiresOn the last day of validity, for types that take their end from the document
 */
public record DocumentDates(LocalDate filedOn, LocalDate issuedOn, LocalDate printedExpiryOn, LocalDate expiresOn) {

    /**
     * The first day on which there was a certificate, or the application that already counts as one; also the day from which
     * years of protection count. Null when the paper does not tell.
     */
    public LocalDate begin() {
        return filedOn != null ? filedOn : issuedOn;
    }
}
