package id.kurasi.curation.round;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Who reads and who runs a round.
 *
 * <p>Before it opens, a round exists for its agency alone. Afterwards everybody may read it, but a buyer only where his
 * retailer takes part: whom an agency talks to is no other retailer's business.
 */
@ApplicationScoped
public class RoundAccess {

    /** Asks the journal for the rows that are for everyone, and no others. */
    static final String ANYBODY = "anybody";

    private final Caller caller;

    RoundAccess(Caller caller) {
        this.caller = caller;
    }

    /** Whether the caller runs rounds of this region: an administrator or its agency. */
    public boolean governs(String agencyRegionCode) {
        return caller.is(Role.ADMIN) || caller.covers(Role.AGENCY, agencyRegionCode);
    }

    public boolean governs(Round round) {
        return governs(round.agencyRegionCode());
    }

    public boolean mayRead(Round round) {
        return seesEverything()
                || governs(round)
                || (round.hasOpened()
                        && (seesWhatOpened()
                                || caller.scopes(Role.BUYER).stream().anyMatch(round.retailers()::contains)));
    }

    /** @throws Refusal 403 for who may read the round but not run it */
    public void requireGovernment(String agencyRegionCode) {
        if (!governs(agencyRegionCode)) {
            throw Refusal.forbidden("outside-your-region", agencyRegionCode);
        }
    }

    /** {@link #mayRead} as a condition on {@code r}. */
    void restrict(Filters filters) {
        if (seesEverything()) {
            return;
        }
        var opened = seesWhatOpened()
                ? "r.openedAt is not null"
                : filters.condition(
                        "r.openedAt is not null and exists (select 1 from r.retailers named where named in (:buyerOf))",
                        "buyerOf",
                        List.copyOf(caller.scopes(Role.BUYER)));
        var governed = filters.regionCondition("r.agencyRegionCode", caller.scopes(Role.AGENCY));
        filters.and("(" + opened + " or " + governed + ")");
    }

    private boolean seesEverything() {
        return caller.is(Role.ADMIN, Role.SERVICE);
    }

    private boolean seesWhatOpened() {
        return caller.is(Role.AGENCY, Role.CURATOR, Role.BUSINESS, Role.VIEWER);
    }
}
