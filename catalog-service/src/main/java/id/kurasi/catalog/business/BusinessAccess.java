package id.kurasi.catalog.business;

import id.kurasi.catalog.region.InRegion;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
        return mayAdminister(regionCode) || isOwn(businessId);
    }

    boolean isOwn(UUID businessId) {
        return caller.holds(Role.BUSINESS, String.valueOf(businessId));
    }

    /** To merge and to anonymise is for the agency of the region, not for the business. */
    public boolean mayAdminister(String regionCode) {
        return caller.is(Role.ADMIN) || caller.covers(Role.AGENCY, regionCode);
    }

    public boolean mayRead(UUID businessId, String regionCode) {
        return mayChange(businessId, regionCode)
                || caller.is(Role.SERVICE, Role.BUYER, Role.CURATOR)
                || caller.covers(Role.VIEWER, regionCode);
    }

    public void requireRegionInScope(String regionCode) {
        if (!mayAdminister(regionCode)) {
            throw Refusal.forbidden("outside-your-region", regionCode);
        }
    }

    public void requireMayChange(Business business) {
        if (!mayChange(business.id(), business.regionCode())) {
            throw Refusal.forbidden("not-your-business");
        }
    }

    /** The NIB of a sole trader leads to a person: those who only look on do not get it. */
    boolean seesNib(UUID businessId, String regionCode) {
        return mayChange(businessId, regionCode) || caller.is(Role.SERVICE, Role.BUYER);
    }

    /** Membership of an inclusive community is for who keeps the record, and for services that count it. */
    boolean seesInclusiveCommunities(UUID businessId, String regionCode) {
        return mayChange(businessId, regionCode) || caller.is(Role.SERVICE);
    }

    List<String> actions(BusinessState state, UUID businessId, String regionCode) {
        if (state != BusinessState.ACTIVE || !mayChange(businessId, regionCode)) {
            return List.of();
        }
        return mayAdminister(regionCode) ? List.of("change", "merge", "anonymise") : List.of("change");
    }

    /** The regions that the caller keeps as an agency; null stands for all of them. */
    public Set<String> administeredRegions() {
        return caller.is(Role.ADMIN) ? null : caller.scopes(Role.AGENCY);
    }

    /** Limits a list to what the caller may read. */
    void limit(Filters filters) {
        if (caller.is(Role.ADMIN, Role.SERVICE, Role.BUYER, Role.CURATOR) || caller.covers(Role.VIEWER, null)) {
            return;
        }
        var regions = caller.scopes(Role.AGENCY);
        regions.addAll(caller.scopes(Role.VIEWER));
        filters.and(ownOrIn(regions, filters));
    }

    /** Limits a list to businesses whose NIB the caller is shown: a filter must not find what the answer hides. */
    void limitToShownNib(Filters filters) {
        if (!caller.is(Role.ADMIN, Role.SERVICE, Role.BUYER)) {
            filters.and(ownOrIn(caller.scopes(Role.AGENCY), filters));
        }
    }

    /** Which businesses the caller is shown everything of, as a condition on {@code Business b}. */
    String keptCondition(Filters filters) {
        return caller.is(Role.ADMIN, Role.SERVICE) ? "1 = 1" : ownOrIn(caller.scopes(Role.AGENCY), filters);
    }

    private String ownOrIn(Set<String> regions, Filters filters) {
        return filters.condition(
                "(" + InRegion.condition(filters, "b", "scope", regions) + " or b.id in (:own))",
                "own",
                caller.ids(Role.BUSINESS));
    }
}
