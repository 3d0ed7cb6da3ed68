package id.kurasi.certification.meaning;

import java.time.LocalDate;

/** What a certificate is worth on a date. Always derived, never stored. */
public enum Meaning {
    /** Counts, with no end in sight. */
    VALID,
    /** Counts, but ends soon: time to renew. */
    EXPIRING,
    /** Its last day has passed, or its verified renewal has begun. */
    EXPIRED,
    /** Was right for an earlier recipe or another regency; the business must report the change to the issuer. */
    NEEDS_REVERIFICATION,
    /** Does not count for the time being. */
    SUSPENDED,
    /** Void for good. */
    REVOKED,
    /** Written down, but nobody has checked it yet. */
    UNVERIFIED,
    /** The date lies before the certificate: it says nothing about that day. */
    NOT_YET_ISSUED;

    /**
     * The first rule that holds decides:
     *
     * <ol>
     *   <li>before its begin it is {@code NOT_YET_ISSUED};
     *   <li>from the day it was revoked it is {@code REVOKED};
     *   <li>without a verification it is {@code UNVERIFIED}. A verification counts for every date, also for those before it
     *       took place: it confirms a fact, and does not make it;
     *   <li>after its last day it is {@code EXPIRED}, also when it was suspended as well, since lifting that would not help;
     *   <li>from the day its renewal begins it is {@code EXPIRED} too, once that renewal is verified and as long as that is not
     *       revoked: of a paper and its renewal one counts;
     *   <li>within a suspension it is {@code SUSPENDED};
     *   <li>while a recipe is newer than the one certified, or the business produces in another regency where the licence is
     *       bound to one, it is {@code NEEDS_REVERIFICATION};
     *   <li>with at most {@code expiringWithinDays} days until its last one it is {@code EXPIRING};
     *   <li>else it is {@code VALID}.
     * </ol>
     */
    public static Meaning on(LocalDate date, CertificateFacts facts, int expiringWithinDays) {
        if (facts.begin() != null && date.isBefore(facts.begin())) {
            return NOT_YET_ISSUED;
        }
        if (facts.revokedOn() != null && !date.isBefore(facts.revokedOn())) {
            return REVOKED;
        }
        if (!facts.verified()) {
            return UNVERIFIED;
        }
        if (hasEnded(date, facts)) {
            return EXPIRED;
        }
        if (Period.anyCovers(facts.suspensions(), date)) {
            return SUSPENDED;
        }
        if (Period.anyCovers(facts.outdated(), date)) {
            return NEEDS_REVERIFICATION;
        }
        if (facts.expiresOn() != null && !date.plusDays(expiringWithinDays).isBefore(facts.expiresOn())) {
            return EXPIRING;
        }
        return VALID;
    }

    private static boolean hasEnded(LocalDate date, CertificateFacts facts) {
        var pastItsLastDay = facts.expiresOn() != null && date.isAfter(facts.expiresOn());
        return pastItsLastDay || facts.renewedFrom() != null && !date.isBefore(facts.renewedFrom());
    }
}
