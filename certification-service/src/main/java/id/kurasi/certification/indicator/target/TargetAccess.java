package id.kurasi.certification.indicator.target;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;

/** An agency sets the targets of its region, and of those below; agencies and viewers read those of theirs. */
@ApplicationScoped
class TargetAccess {

    private final Caller caller;

    TargetAccess(Caller caller) {
        this.caller = caller;
    }

    /** @throws Refusal 403 */
    void requireReadable(String region) {
        if (!mayWrite(region) && !caller.covers(Role.VIEWER, region)) {
            throw Refusal.forbidden("region-not-yours", region);
        }
    }

    /** @throws Refusal 403 */
    void requireWritable(String region) {
        if (!mayWrite(region)) {
            throw Refusal.forbidden("region-not-yours", region);
        }
    }

    private boolean mayWrite(String region) {
        return caller.is(Role.ADMIN) || caller.covers(Role.AGENCY, region);
    }

    /** The targets {@code t} that the caller may read. */
    Filters readable() {
        var filters = new Filters();
        if (caller.is(Role.ADMIN) || caller.covers(Role.VIEWER, null)) {
            return filters;
        }
        var regions = new ArrayList<>(caller.scopes(Role.AGENCY));
        regions.addAll(caller.scopes(Role.VIEWER));
        return filters.and(filters.regionCondition("t.key.regionCode", regions));
    }
}
