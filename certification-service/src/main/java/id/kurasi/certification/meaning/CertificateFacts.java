package id.kurasi.certification.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All that the meaning of a certificate depends on.
 *
 * @param begin the first day on which it existed; null when unknown, and then it always did
 * @param expiresOn its last day; null when no date ends it
 * @param verified whether somebody has seen the original, the register or the issuer's word
 * @param revokedOn the day from which it is void; null when it is not
 * @param suspensions the times in which it did not count
 * @param outdated the times in which it no longer fitted: a product had a newer recipe than the one certified, or the business
 *     produced in another regency
 * @param renewedFrom the day from which its verified renewal stands in its place; null when there is none
 */
public record CertificateFacts(
        LocalDate begin,
        LocalDate expiresOn,
        boolean verified,
        LocalDate revokedOn,
        List<Period> suspensions,
        List<Period> outdated,
        LocalDate renewedFrom) {

    /** Of a certificate that always fitted, and has no renewal. */
    public CertificateFacts(
            LocalDate begin, LocalDate expiresOn, boolean verified, LocalDate revokedOn, List<Period> suspensions) {
        this(begin, expiresOn, verified, revokedOn, suspensions, List.of(), null);
    }

    /** With further times in which it did not fit. */
    public CertificateFacts withOutdated(List<Period> more) {
        if (more.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(outdated);
        all.addAll(more);
        return new CertificateFacts(begin, expiresOn, verified, revokedOn, suspensions, all, renewedFrom);
    }

    /** As seen by who knows that the recipe is another one, whatever the day. */
    public CertificateFacts withRecipeChanged(boolean changed) {
        return changed ? withOutdated(List.of(Period.always())) : this;
    }

    public CertificateFacts withRenewalFrom(LocalDate day) {
        return new CertificateFacts(begin, expiresOn, verified, revokedOn, suspensions, outdated, day);
    }
}
