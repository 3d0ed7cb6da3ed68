package id.kurasi.curation.work;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whose work is whose, as conditions of {@link WorkSql}. It says no more than the submissions themselves do: a business learns of
 * conditions and declines once the results are published, of an offer the side that has to answer it, a curator of the own
 * reviews alone, a buyer of the own retailer's doings alone.
 */
@ApplicationScoped
class WorkSight {

    /** For the rule of the clock, which sees all. */
    static final String ALL = "true";

    private static final String BOUGHT = ".retailer = any(string_to_array(:retailers, ','))";
    private static final String OWNED = ".business_id = any(cast(string_to_array(:businesses, ',') as uuid[]))";

    private final Caller caller;

    WorkSight(Caller caller) {
        this.caller = caller;
    }

    /**
     * The ways in which work of this kind is the caller's, each for a query of its own: an index serves one, and none serves one or
     * the other. None when it is nothing for the caller.
     */
    List<String> of(WorkKind kind) {
        if (caller.is(Role.ADMIN)) {
            return List.of(ALL);
        }
        return switch (kind) {
            case DRAFT_CLOSING, CHANGES_DUE -> ways(covered("s"), owned("s" + OWNED));
            case REVIEW_DUE, REVIEW_OVERDUE -> ways(governed(), reviewed());
            case RESULTS_OVERDUE -> governed();
            case DECISION_DUE -> ways(covered("s"), bought("d"));
            case OFFER_DUE, OFFER_WAITING ->
                ways(awaiting("BUSINESS", bought("o")), awaiting("RETAILER", ways(covered("s"), owned("s" + OWNED))));
            case CONDITION_DUE, CONDITION_OVERDUE ->
                ways(covered("s"), bought("c"), owned("s" + OWNED + " and r.state = 'PUBLISHED'"));
            case REMEDIATION_DUE, REMEDIATION_OVERDUE ->
                ways(covered("i"), owned("i" + OWNED + " and (r.state = 'PUBLISHED' or i.source = 'GATE')"));
        };
    }

    @SafeVarargs
    private static List<String> ways(List<String>... some) {
        return Stream.of(some).flatMap(List::stream).toList();
    }

    /** By the agency of the round, or of the business. */
    private List<String> covered(String alias) {
        return ways(governed(), within(alias + ".business_region"));
    }

    private List<String> governed() {
        return within("r.agency_region_code");
    }

    /** As a range, because an index serves that for any value ('/' is the character after '.'). */
    private List<String> within(String column) {
        return IntStream.range(0, agencies().size())
                .mapToObj(i -> "%1$s >= :agency%2$d and %1$s < :beyond%2$d".formatted(column, i))
                .toList();
    }

    private List<String> reviewed() {
        return caller.is(Role.CURATOR) ? List.of("a.curator = :curator") : List.of();
    }

    private List<String> bought(String alias) {
        return caller.is(Role.BUYER) ? List.of(alias + BOUGHT) : List.of();
    }

    private List<String> owned(String condition) {
        return caller.is(Role.BUSINESS) ? List.of(condition) : List.of();
    }

    private List<String> agencies() {
        return List.copyOf(new TreeSet<>(caller.scopes(Role.AGENCY)));
    }

    /** The side that has to answer. */
    private static List<String> awaiting(String side, List<String> ways) {
        return ways.stream()
                .map(way -> "o.side = '%s' and %s".formatted(side, way))
                .toList();
    }

    void asking(Query query) {
        var agencies = agencies();
        var values = new HashMap<String, String>();
        IntStream.range(0, agencies.size()).forEach(i -> {
            values.put("agency" + i, agencies.get(i));
            values.put("beyond" + i, agencies.get(i) + "/");
        });
        values.put("curator", caller.name());
        values.put("retailers", joined(caller.scopes(Role.BUYER)));
        values.put(
                "businesses",
                caller.ids(Role.BUSINESS).stream().map(Object::toString).collect(Collectors.joining(",")));
        Mentioned.set(query, values);
    }

    /** Codes hold no comma; what does is no code, and finds nothing. */
    static String joined(Collection<String> codes) {
        return String.join(",", codes);
    }
}
