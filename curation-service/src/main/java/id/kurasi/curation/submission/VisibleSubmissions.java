package id.kurasi.curation.submission;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Filters;
import java.util.ArrayList;
import java.util.List;

/**
 * {@link SubmissionAccess} turned into conditions of a query over submissions {@code s} and their rounds {@code r}. What a
 * caller may not see it may not filter or sort by either, or the answers would tell.
 */
public final class VisibleSubmissions {

    /** The round has no panel, or the caller is on it. */
    private static final String ADMITTED = """
            (not exists (select 1 from Panel p join p.members m where p.roundId = r.id)
             or exists (select 1 from Panel p join p.members m where p.roundId = r.id and m.curator = :curator))""";

    /** Submitted, and not under its round's seal: see {@code Round.isUnderSeal()}. */
    private static final String SHOWN = "(s.submittedAt is not null and (r.sealed = false or r.closedAt is not null))";

    private final Caller caller;
    private final Filters filters;

    /** Ways of seeing a submission with its panel's result as soon as there is one. */
    private final List<String> inFull = new ArrayList<>();

    /** Ways of seeing it without the result, until the round is published. */
    private final List<String> inOutline = new ArrayList<>();

    /** Seeing it as a buyer, whose view of the state follows from the own decision; empty for who is none. */
    private final List<String> asBuyer = new ArrayList<>();

    public VisibleSubmissions(Caller caller, Filters filters) {
        this.caller = caller;
        this.filters = filters;
        if (caller.is(Role.ADMIN, Role.SERVICE)) {
            inFull.add("1 = 1");
        }
        if (caller.is(Role.AGENCY)) {
            inFull.add(filters.regionCondition("s.agencyRegion", caller.scopes(Role.AGENCY)));
            inFull.add(filters.regionCondition("s.businessRegion", caller.scopes(Role.AGENCY)));
        }
        if (caller.is(Role.CURATOR)) {
            inFull.add(filters.condition(SHOWN + " and " + ADMITTED, "curator", caller.name()));
        }
        if (caller.is(Role.BUSINESS)) {
            inOutline.add(filters.condition("s.businessId in (:owned)", "owned", caller.ids(Role.BUSINESS)));
        }
        if (caller.is(Role.VIEWER)) {
            inOutline.add(SHOWN + viewedRegion());
        }
        if (caller.is(Role.BUYER)) {
            asBuyer.add(filters.condition(
                    "s.panel.score is not null and exists (select 1 from Decision d"
                            + " where d.submissionId = s.id and d.retailer in (:buyerOf))",
                    "buyerOf",
                    List.copyOf(caller.scopes(Role.BUYER))));
        }
    }

    /** @param states only what the caller sees in one of these; every state when none is given */
    public void restrict(List<SubmissionState> states) {
        var ways = new ArrayList<String>();
        if (!inFull.isEmpty() || !inOutline.isEmpty()) {
            var known = any(inFull, inOutline);
            ways.add(
                    states.isEmpty()
                            ? known
                            : filters.condition(known + " and s.state in (:states)", "states", states));
        }
        asBuyer.forEach(seen -> ways.add(seen + " and " + BuyerStates.condition(states)));
        filters.and(any(ways));
    }

    /** Leaves out what the caller sees without the panel's result. */
    public void restrictToVisibleResults() {
        if (!inOutline.isEmpty()) {
            filters.and(any(inFull, asBuyer, List.of("r.state = PUBLISHED")));
        }
    }

    private String viewedRegion() {
        var regions = caller.scopes(Role.VIEWER);
        return regions.isEmpty() ? "" : " and " + filters.regionCondition("s.businessRegion", regions);
    }

    @SafeVarargs
    private static String any(List<String>... conditions) {
        var all = new ArrayList<String>();
        List.of(conditions).forEach(all::addAll);
        return all.isEmpty() ? "1 = 0" : "(" + String.join(" or ", all) + ")";
    }
}
