package id.kurasi.certification.indicator;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was counted in a cell. All of it adds up over regions; businesses and products do not over anything else.
 *
 * @param items cases, persons or certificates
 * @param refused cases that ended otherwise, where a share is asked for
 * @param days how many cases took so many days, where that is asked for
 * @param smallest the smallest number of businesses that is behind one of these
 */
record Count(
        int items,
        int refused,
        int businesses,
        int products,
        Map<Integer, Integer> days,
        int smallest,
        Instant changedAt) {

    static final Count NOTHING = new Count(0, 0, 0, 0, Map.of(), 0, null);

    static Count sum(Collection<Count> counts) {
        return counts.stream().reduce(NOTHING, Count::plus);
    }

    Count plus(Count other) {
        var together = new TreeMap<>(days);
        other.days.forEach((day, cases) -> together.merge(day, cases, Integer::sum));
        return new Count(
                items + other.items,
                refused + other.refused,
                businesses + other.businesses,
                products + other.products,
                together,
                Math.min(smallest, other.smallest),
                later(changedAt, other.changedAt));
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
