package id.kurasi.curation.shelf;

import id.kurasi.curation.round.RoundAccess;
import id.kurasi.curation.round.RoundState;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Who sees a listing: the buyers of its retailer and no other buyer, the agency of the round or of the business, and the
 * business once the results are published. The retailer's buyers write, and the agency of the round on their behalf.
 */
@ApplicationScoped
class ListingAccess {

    private final Caller caller;
    private final RoundAccess rounds;

    ListingAccess(Caller caller, RoundAccess rounds) {
        this.caller = caller;
        this.rounds = rounds;
    }

    /** @throws Refusal 404 for who may not see it, or when there is none */
    Listing require(Listing listing, UUID id) {
        if (listing == null || !sees(listing)) {
            throw Refusal.notFound(ListingJournal.KIND, id);
        }
        return listing;
    }

    boolean writes(Listing listing) {
        return buys(listing) || rounds.governs(listing.round);
    }

    /** The account that acts. */
    String caller() {
        return caller.name();
    }

    /** The retailer for which somebody else writes; null when its buyers do. */
    String recordedFor(Listing listing) {
        return buys(listing) ? null : listing.retailer;
    }

    /** {@link #sees} as a condition on {@code l} and its round {@code r}. */
    void restrict(Filters filters) {
        if (caller.is(Role.ADMIN, Role.SERVICE)) {
            return;
        }
        var ways = new ArrayList<String>();
        if (caller.is(Role.AGENCY)) {
            ways.add(filters.regionCondition("l.agencyRegion", caller.scopes(Role.AGENCY)));
            ways.add(filters.regionCondition("l.businessRegion", caller.scopes(Role.AGENCY)));
        }
        if (caller.is(Role.BUYER)) {
            ways.add(filters.condition("l.retailer in (:buyerOf)", "buyerOf", List.copyOf(caller.scopes(Role.BUYER))));
        }
        if (caller.is(Role.BUSINESS)) {
            ways.add(filters.condition(
                    "(l.businessId in (:owned) and r.state = PUBLISHED)", "owned", caller.ids(Role.BUSINESS)));
        }
        filters.and(ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")");
    }

    private boolean sees(Listing listing) {
        return caller.is(Role.ADMIN, Role.SERVICE)
                || buys(listing)
                || rounds.governs(listing.round)
                || caller.covers(Role.AGENCY, listing.businessRegion)
                || (caller.holds(Role.BUSINESS, listing.businessId.toString())
                        && listing.round.state() == RoundState.PUBLISHED);
    }

    private boolean buys(Listing listing) {
        return caller.holds(Role.BUYER, listing.retailer);
    }
}
