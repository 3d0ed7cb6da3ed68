package id.kurasi.certification.certificate;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import java.util.UUID;

/** How a caller stands to a certificate that it may read. */
enum Standing {
    /** The agency of its region, or an admin. */
    OFFICER,
    /** The business it is recorded for. */
    OWNER,
    /** Reads only. */
    READER;

    static Standing of(Caller caller, String regionCode, UUID businessId) {
        if (caller.is(Role.ADMIN) || caller.covers(Role.AGENCY, regionCode)) {
            return OFFICER;
        }
        return caller.holds(Role.BUSINESS, businessId.toString()) ? OWNER : READER;
    }

    /**
     * A business corrects its own records. Which products a certificate covers is its word only until somebody has checked:
     * a product added to a verified certificate would pass for verified with it. What the checking rested on stays, too.
     */
    boolean mayEver(CertificateAction action, CertificateState state) {
        return switch (this) {
            case OFFICER -> true;
            case OWNER ->
                switch (action) {
                    case CHANGE, ADD_EVIDENCE -> true;
                    case LINK_PRODUCT, UNLINK_PRODUCT, REMOVE_EVIDENCE -> state == CertificateState.RECORDED;
                    default -> false;
                };
            case READER -> false;
        };
    }
}
