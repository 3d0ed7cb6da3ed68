package id.kurasi.curation.remediation;

import id.kurasi.curation.round.RoundAccess;
import id.kurasi.curation.round.RoundState;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;

/**
 * Who sees and who moves an item.
 *
 * <p>The agency in charge (of the round, or of the business) sees it at once. The business sees what its gates found out at
 * once as well, since it was refused there itself, but what retailers declined for only when the results are published. Nobody
 * else sees items; a buyer gets the answers to its own from the later submission.
 */
@ApplicationScoped
class ItemAccess {

    private final Caller caller;
    private final RoundAccess rounds;

    ItemAccess(Caller caller, RoundAccess rounds) {
        this.caller = caller;
        this.rounds = rounds;
    }

    boolean sees(RemediationItem item) {
        return oversees(item) || (owns(item) && isOut(item));
    }

    private boolean oversees(RemediationItem item) {
        return caller.is(Role.ADMIN, Role.SERVICE) || isInCharge(item);
    }

    /** Whether it is the caller's to plan and to complete. */
    boolean isInCharge(RemediationItem item) {
        return rounds.governs(item.round) || caller.covers(Role.AGENCY, item.businessRegion);
    }

    boolean owns(RemediationItem item) {
        return caller.holds(Role.BUSINESS, item.businessId.toString());
    }

    /** @throws Refusal 404 for who may not see it */
    RemediationItem require(RemediationItem item, UUID id) {
        if (item == null || !sees(item)) {
            throw Refusal.notFound(ItemJournal.KIND, id);
        }
        return item;
    }

    /** {@link #sees} as a condition on {@code i} and its round {@code r}. */
    void restrict(Filters filters) {
        if (caller.is(Role.ADMIN, Role.SERVICE)) {
            return;
        }
        var ways = new ArrayList<String>();
        if (caller.is(Role.AGENCY)) {
            ways.add(filters.regionCondition("i.agencyRegion", caller.scopes(Role.AGENCY)));
            ways.add(filters.regionCondition("i.businessRegion", caller.scopes(Role.AGENCY)));
        }
        if (caller.is(Role.BUSINESS)) {
            ways.add(filters.condition(
                    "(i.businessId in (:owned) and (i.source = GATE or r.state = PUBLISHED))",
                    "owned",
                    caller.ids(Role.BUSINESS)));
        }
        filters.and(ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")");
    }

    /** Rows of the history that the caller may read; none given means every row. */
    String[] audiences(RemediationItem item) {
        return oversees(item) ? new String[0] : new String[] {ItemJournal.NOBODY};
    }

    private static boolean isOut(RemediationItem item) {
        return item.source == GapSource.GATE || item.round.state() == RoundState.PUBLISHED;
    }
}
