package id.kurasi.curation.crowd;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts from the rows, one by one, what the service keeps counters of. */
final class Recount {

    private final List<Entry> entries;

    /** A submission as one retailer has it; its decision is null before it was reviewed. */
    record Entry(
            String submission,
            String product,
            String business,
            String group,
            String state,
            boolean reviewed,
            String retailer,
            String decision,
            boolean asked,
            List<String> reasons) {

        boolean isAccepted() {
            return decision != null && decision.startsWith("ACCEPTED");
        }

        boolean isDeclined() {
            return "DECLINED".equals(decision);
        }

        /** Where it lies on the retailer's table; null when it does not. */
        private String tab() {
            if (isAccepted()) {
                return "accepted";
            }
            if (isDeclined()) {
                return "declined";
            }
            if (decision == null || !List.of("REVIEWED", "ACCEPTED", "DECLINED").contains(state)) {
                return null;
            }
            return asked ? "asked" : decision.toLowerCase(Locale.ROOT);
        }
    }

    Recount(Rows rows) {
        entries = rows.of("""
                select s.id, s.product_id, s.business_id, s.category_group, s.state,
                       exists (select from history h where h.kind = 'submission' and h.subject = s.id
                               and h.action = 'complete-review'),
                       d.retailer, d.state,
                       exists (select from question q where q.submission_id = s.id and q.retailer = d.retailer
                               and q.state = 'OPEN'),
                       array_to_string(d.reasons, ',')
                from submission s left join decision d on d.submission_id = s.id
                where s.round_id = ?
                """).stream().map(Recount::entry).toList();
    }

    private static Entry entry(List<String> row) {
        return new Entry(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                row.get(4),
                row.get(5).equals("t"),
                row.get(6),
                row.get(7),
                row.get(8).equals("t"),
                row.get(9) == null || row.get(9).isEmpty()
                        ? List.of()
                        : List.of(row.get(9).split(",")));
    }

    Map<String, Long> inbox(String retailer) {
        var counts = of(retailer)
                .map(Entry::tab)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(tab -> tab, TreeMap::new, Collectors.counting()));
        Stream.of("pending", "asked", "shortlisted", "accepted", "declined")
                .forEach(tab -> counts.putIfAbsent(tab, 0L));
        return counts;
    }

    /** @param group null for all */
    Map<String, Long> funnel(String group, String retailer, Function<Entry, String> member) {
        var within = entries.stream()
                .filter(entry -> group == null || entry.group().equals(group))
                .toList();
        return Map.of(
                "submitted", distinct(within, entry -> true, member),
                "reviewed", distinct(within, Entry::reviewed, member),
                "accepted", distinct(within, accepted(retailer), member));
    }

    List<String> groups() {
        return entries.stream().map(Entry::group).distinct().sorted().toList();
    }

    /** @param retailer null for any */
    long products(String retailer) {
        return distinct(entries, accepted(retailer), Entry::product);
    }

    long businesses(String retailer) {
        return distinct(entries, accepted(retailer), Entry::business);
    }

    long accepted(String retailer, boolean orDeclined) {
        return of(retailer)
                .filter(entry -> entry.isAccepted() || orDeclined && entry.isDeclined())
                .count();
    }

    Map<String, Long> reasons() {
        return entries.stream()
                .flatMap(entry -> entry.reasons().stream())
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
    }

    private Stream<Entry> of(String retailer) {
        return entries.stream().filter(entry -> retailer.equals(entry.retailer()));
    }

    private static Predicate<Entry> accepted(String retailer) {
        return entry -> entry.isAccepted() && (retailer == null || retailer.equals(entry.retailer()));
    }

    private static long distinct(Collection<Entry> entries, Predicate<Entry> counts, Function<Entry, String> member) {
        return entries.stream().filter(counts).map(member).distinct().count();
    }
}
