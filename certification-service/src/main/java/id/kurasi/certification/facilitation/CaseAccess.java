package id.kurasi.certification.facilitation;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may do what to a case that is visible to him: the agency of its region and admins everything; the business itself may
 * give up, since nobody can be helped against his will.
 */
@ApplicationScoped
public class CaseAccess {

    private final Caller caller;

    CaseAccess(Caller caller) {
        this.caller = caller;
    }

    public boolean isOfficerFor(String regionCode) {
        return caller.is(Role.ADMIN) || caller.covers(Role.AGENCY, regionCode);
    }

    boolean mayEver(CaseAction action, Purpose purpose) {
        return isOfficerFor(purpose.regionCode())
                || action == CaseAction.WITHDRAW
                        && caller.holds(Role.BUSINESS, purpose.businessId().toString());
    }
}
