package id.kurasi.curation.partnership;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Read by the two partners, by who oversees the region, and by nobody else; kept by the agency. */
@ApplicationScoped
class Partnerships implements PanacheRepositoryBase<Partnership, UUID> {

    private final Caller caller;

    Partnerships(Caller caller) {
        this.caller = caller;
    }

    Partnership get(UUID id) {
        return find(id, LockModeType.NONE);
    }

    /** @throws Refusal 404 for who may not read it, 403 for who may not change it */
    Partnership lock(UUID id) {
        var partnership = find(id, LockModeType.PESSIMISTIC_WRITE);
        requireKeeper(partnership.agencyRegionCode);
        return partnership;
    }

    boolean keeps(String regionCode) {
        return caller.is(Role.ADMIN) || caller.covers(Role.AGENCY, regionCode);
    }

    void requireKeeper(String regionCode) {
        if (!keeps(regionCode)) {
            throw Refusal.forbidden("outside-your-region", regionCode);
        }
    }

    /** {@link #mayRead} as a condition on {@code p}. */
    void restrict(Filters filters) {
        if (caller.is(Role.ADMIN, Role.SERVICE) || seesEveryRegion()) {
            return;
        }
        var ways = new ArrayList<String>();
        ways.add(filters.regionCondition("p.agencyRegionCode", caller.scopes(Role.AGENCY)));
        ways.add(filters.regionCondition("p.agencyRegionCode", caller.scopes(Role.VIEWER)));
        ways.add(filters.condition("p.retailer in (:buyerOf)", "buyerOf", List.copyOf(caller.scopes(Role.BUYER))));
        filters.and("(" + String.join(" or ", ways) + ")");
    }

    private boolean mayRead(Partnership partnership) {
        return caller.is(Role.SERVICE)
                || keeps(partnership.agencyRegionCode)
                || caller.covers(Role.VIEWER, partnership.agencyRegionCode)
                || caller.holds(Role.BUYER, partnership.retailer);
    }

    private boolean seesEveryRegion() {
        return caller.is(Role.VIEWER) && caller.scopes(Role.VIEWER).isEmpty();
    }

    private Partnership find(UUID id, LockModeType lock) {
        return findByIdOptional(id, lock).filter(this::mayRead).orElseThrow(() -> Refusal.notFound("partnership", id));
    }
}
