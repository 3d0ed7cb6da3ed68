package id.kurasi.certification.meaning;

import java.time.LocalDate;
import java.util.List;

/**
 * All that the meaning of a certificate depends on.
 *
 * @param begin the first day on which it existed; null when unknown, and then it always did
 * @param expiresOn its last day; null when no date ends it
 * @param verified whether somebody has seen the original, the register or the issuer's word
 * @param revokedOn the day from which it is void; null when it is not
 * @param suspensions the times in which it did not count
 * @param recipeChanged whether the product in question has a newer composition than the one certified
 */
public record CertificateFacts(
        LocalDate begin,
        LocalDate expiresOn,
        boolean verified,
        LocalDate revokedOn,
        List<Suspension> suspensions,
        boolean recipeChanged) {

    public CertificateFacts withRecipeChanged(boolean changed) {
        return new CertificateFacts(begin, expiresOn, verified, revokedOn, suspensions, changed);
    }
}
