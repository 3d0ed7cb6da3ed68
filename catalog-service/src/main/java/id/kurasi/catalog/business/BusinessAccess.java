package id.kurasi.catalog.business;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Who may read and change which business, and with it its products. */
@ApplicationScoped
public class BusinessAccess {

    private final Caller caller;

    BusinessAccess(Caller caller) {
        this.caller = caller;
    }

    /** Agencies change what lies in their region, businesses what is theirs. */
    public boolean mayChange(UUID businessId, String regionCode) {
        return caller.is(Role.ADMIN)
                || caller.covers(Role.AGENCY, regionCode)
                || caller.holds(Role.BUSINESS, String.valueOf(businessId));
    }

    public boolean mayRead(UUID businessId, String regionCode) {
        return mayChange(businessId, regionCode)
                || caller.is(Role.SERVICE, Role.BUYER, Role.CURATOR)
                || caller.covers(Role.VIEWER, regionCode);
    }

    void requireRegionInScope(String regionCode) {
        if (!mayChange(null, regionCode)) {
            throw Refusal.forbidden("outside-your-region", regionCode);
        }
    }

    /** The NIB of a sole trader leads to a person: those who only look on do not get it. */
    BusinessView shown(BusinessView business) {
        var seesNib = mayChange(business.id(), business.regionCode()) || caller.is(Role.SERVICE, Role.BUYER);
        return seesNib ? business : business.withoutNib();
    }

    /** Limits a list to what the caller may read. */
    void limit(Filters filters) {
        if (caller.is(Role.ADMIN, Role.SERVICE, Role.BUYER, Role.CURATOR) || caller.covers(Role.VIEWER, null)) {
            return;
        }
        var regions = caller.scopes(Role.AGENCY);
        regions.addAll(caller.scopes(Role.VIEWER));
        limitToOwnOr(regions, filters);
    }

    /** Limits a list to businesses whose NIB the caller is shown: a filter must not find what the answer hides. */
    void limitToShownNib(Filters filters) {
        if (!caller.is(Role.ADMIN, Role.SERVICE, Role.BUYER)) {
            limitToOwnOr(caller.scopes(Role.AGENCY), filters);
        }
    }

    private void limitToOwnOr(Set<String> regions, Filters filters) {
        filters.and(
                "(" + filters.regionCondition("b.regionCode", regions) + " or b.id in (:own))",
                "own",
                caller.ids(Role.BUSINESS));
    }
}
