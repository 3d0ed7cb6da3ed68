package id.kurasi.certification.compliance;

import id.kurasi.certification.meaning.Meaning;

/** How a product stands to one requirement. */
public enum Outcome {
    SATISFIED,
    /** There is no certificate that could meet it. */
    MISSING,
    EXPIRED,
    NEEDS_REVERIFICATION,
    UNVERIFIED,
    SUSPENDED,
    REVOKED,
    /** The requirement does not concern this product, or not yet. */
    NOT_APPLICABLE;

    static Outcome of(Meaning meaning) {
        return switch (meaning) {
            case VALID, EXPIRING -> SATISFIED;
            case EXPIRED -> EXPIRED;
            case NEEDS_REVERIFICATION -> NEEDS_REVERIFICATION;
            case UNVERIFIED -> UNVERIFIED;
            case SUSPENDED -> SUSPENDED;
            case REVOKED -> REVOKED;
            case NOT_YET_ISSUED -> MISSING;
        };
    }

    boolean isCompliant() {
        return this == SATISFIED || this == NOT_APPLICABLE;
    }
}
