package id.kurasi.certification.programme;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may do what with programmes. The agency of a programme's region, or of one above it, manages it. Once it was opened, the
 * agencies and viewers of every region above and below read it, since businesses of regions below may use it.
 */
@ApplicationScoped
class ProgrammeAccess {

    private final Caller caller;

    ProgrammeAccess(Caller caller) {
        this.caller = caller;
    }

    boolean manages(String regionCode) {
        return caller.is(Role.ADMIN) || caller.covers(Role.AGENCY, regionCode);
    }

    void requireManages(String regionCode) {
        if (!manages(regionCode)) {
            throw Refusal.forbidden("programme-outside-your-region");
        }
    }

    /** @param known whether it was ever opened */
    boolean reads(String regionCode, boolean known) {
        return manages(regionCode) || known && (seesAllKnown() || isInTree(regionCode));
    }

    boolean reads(Programme programme) {
        return reads(programme.plan().agencyRegionCode(), programme.isKnown());
    }

    /** The same as a condition on {@code Programme p}. */
    Filters filters() {
        var filters = new Filters();
        if (caller.is(Role.ADMIN)) {
            return filters;
        }
        var managed = filters.regionCondition("p.plan.agencyRegionCode", caller.scopes(Role.AGENCY));
        return filters.and("(" + managed + " or p.openedOn is not null and " + seenBy(filters) + ")");
    }

    private String seenBy(Filters filters) {
        if (seesAllKnown()) {
            return "1 = 1";
        }
        var any = new ArrayList<String>();
        any.add(filters.regionCondition("p.plan.agencyRegionCode", scopes()));
        var above = regionsAboveScopes();
        if (!above.isEmpty()) {
            any.add(filters.condition("p.plan.agencyRegionCode in (:above)", "above", above));
        }
        return "(" + String.join(" or ", any) + ")";
    }

    private boolean seesAllKnown() {
        return caller.is(Role.SERVICE)
                || caller.is(Role.VIEWER) && caller.scopes(Role.VIEWER).isEmpty();
    }

    private boolean isInTree(String regionCode) {
        return scopes().stream()
                .anyMatch(scope -> (scope + ".").startsWith(regionCode + ".") || regionCode.startsWith(scope + "."));
    }

    private Set<String> scopes() {
        var scopes = new TreeSet<>(caller.scopes(Role.AGENCY));
        scopes.addAll(caller.scopes(Role.VIEWER));
        return scopes;
    }

    private List<String> regionsAboveScopes() {
        return scopes().stream()
                .flatMap(scope -> RegionCode.around(scope).stream().skip(1))
                .distinct()
                .toList();
    }
}
