package id.kurasi.curation.work;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whose work is whose, as conditions of {@link WorkSql}. It says no more than the submissions themselves do: a business learns of
 * conditions and declines once the results are published, a curator of the own reviews alone, a buyer of the own retailer's
 * doings alone.
 */
@ApplicationScoped
class WorkSight {

    /** For the rule of the clock, which sees all. */
    static final String ALL = "asking.everything";

    private static final String WITHIN_OWN =
            "exists (select from unnest(asking.agencies) as own (code) where %1$s = own.code or starts_with(%1$s, own.code || '.'))";

    private static final String GOVERNED = WITHIN_OWN.formatted("r.agency_region_code");
    private static final String COVERED = "(" + GOVERNED + " or " + WITHIN_OWN.formatted("s.business_region") + ")";
    private static final String OWNED = "s.business_id = any(asking.businesses)";
    private static final String OWNED_AND_PUBLISHED = "(" + OWNED + " and r.state = 'PUBLISHED')";

    private final Caller caller;

    WorkSight(Caller caller) {
        this.caller = caller;
    }

    String of(WorkKind kind) {
        var ways = new ArrayList<String>();
        ways.add(ALL);
        switch (kind) {
            case DRAFT_CLOSING, CHANGES_DUE -> ways.addAll(List.of(COVERED, OWNED));
            case REVIEW_DUE, REVIEW_OVERDUE -> ways.addAll(List.of(GOVERNED, "a.curator = asking.curator"));
            case RESULTS_OVERDUE -> ways.add(GOVERNED);
            case DECISION_DUE -> ways.addAll(List.of(COVERED, "d.retailer = any(asking.retailers)"));
            case CONDITION_DUE, CONDITION_OVERDUE ->
                ways.addAll(List.of(COVERED, "c.retailer = any(asking.retailers)", OWNED_AND_PUBLISHED));
            case REMEDIATION_DUE, REMEDIATION_OVERDUE ->
                ways.addAll(List.of(COVERED, OWNED_AND_PUBLISHED, "(" + OWNED + " and i.source = 'GATE')"));
        }
        return "(" + String.join(" or ", ways) + ")";
    }

    void asking(Query query) {
        query.setParameter("everything", caller.is(Role.ADMIN))
                .setParameter("agencies", joined(caller.scopes(Role.AGENCY)))
                .setParameter("curator", caller.is(Role.CURATOR) ? caller.name() : "")
                .setParameter("retailers", joined(caller.scopes(Role.BUYER)))
                .setParameter(
                        "businesses",
                        caller.ids(Role.BUSINESS).stream().map(Object::toString).collect(Collectors.joining(",")));
    }

    /** The same for who asks unattended. */
    static void askingForAll(Query query) {
        query.setParameter("everything", true);
        List.of("agencies", "curator", "retailers", "businesses").forEach(name -> query.setParameter(name, ""));
    }

    /** Codes hold no comma; what does is no code, and finds nothing. */
    static String joined(Collection<String> codes) {
        return String.join(",", codes);
    }
}
