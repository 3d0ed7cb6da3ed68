package id.kurasi.certification.training;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;

/**
 * Who may do what with trainings. A training is an announcement that every agency, viewer and business may read. Who attends is
 * for the agency that manages it, for the agencies and viewers of where a business is, and for the business itself.
 */
@ApplicationScoped
class TrainingAccess {

    private final Caller caller;

    TrainingAccess(Caller caller) {
        this.caller = caller;
    }

    boolean manages(String agencyRegionCode) {
        return caller.is(Role.ADMIN) || caller.covers(Role.AGENCY, agencyRegionCode);
    }

    void requireManages(String agencyRegionCode) {
        if (!manages(agencyRegionCode)) {
            throw Refusal.forbidden("training-outside-your-region");
        }
    }

    /** Whether a business there may be put on a list by this caller, who else learns nothing of it. */
    boolean mayBring(String businessRegionCode) {
        return caller.is(Role.ADMIN) || caller.covers(Role.AGENCY, businessRegionCode);
    }

    /** How many attend in all is for who oversees the training's region. */
    boolean readsTurnout(String agencyRegionCode) {
        return manages(agencyRegionCode) || caller.is(Role.SERVICE) || caller.covers(Role.VIEWER, agencyRegionCode);
    }

    /** Limits rows of {@code Attendance a}, of {@code Training t}, to those which the caller may read. */
    Filters attendanceFilters() {
        var filters = new Filters();
        return filters.and(attendanceCondition(filters));
    }

    String attendanceCondition(Filters filters) {
        var everyRegion = caller.is(Role.VIEWER) && caller.scopes(Role.VIEWER).isEmpty();
        if (caller.is(Role.ADMIN, Role.SERVICE) || everyRegion) {
            return "1 = 1";
        }
        var overseen = new ArrayList<>(caller.scopes(Role.AGENCY));
        overseen.addAll(caller.scopes(Role.VIEWER));
        return "(%s or %s or %s)"
                .formatted(
                        filters.regionCondition("t.announcement.agencyRegionCode", overseen),
                        filters.regionCondition("a.regionCode", overseen),
                        filters.condition("a.key.businessId in (:own)", "own", caller.ids(Role.BUSINESS)));
    }
}
