package id.kurasi.certification.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A time in which something took a certificate's worth away: a suspension, a recipe newer than the one certified, a business
 * that produces in another regency. Lists of them are in the order of time, and only the last one may still last.
 *
 * @param from the first day in it
 * @param until the first day out of it again; null while it lasts
 */
@Schema(name = "Period", description = "From its first day until the first day out of it again, null while it lasts")
public record Period(
        @Schema(examples = "2026-11-01") LocalDate from,
        @Schema(nullable = true, examples = "2026-11-21") LocalDate until) {

    private static final Period ALWAYS = new Period(LocalDate.MIN, null);

    /** What holds on every day. */
    static Period always() {
        return ALWAYS;
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && (until == null || date.isBefore(until));
    }

    public static boolean anyCovers(List<Period> periods, LocalDate date) {
        return periods.stream().anyMatch(period -> period.covers(date));
    }

    public static boolean lasts(List<Period> periods) {
        return !periods.isEmpty() && last(periods).until == null;
    }

    /** With one more that lasts; the same when one lasts already. */
    public static List<Period> opened(List<Period> periods, LocalDate from) {
        return lasts(periods) ? periods : with(periods, new Period(from, null));
    }

    /** With the one that lasts brought to its end, not before its begin; the same when none lasts. */
    public static List<Period> closed(List<Period> periods, LocalDate until) {
        if (!lasts(periods)) {
            return periods;
        }
        var from = last(periods).from;
        return with(periods.subList(0, periods.size() - 1), new Period(from, until.isBefore(from) ? from : until));
    }

    private static Period last(List<Period> periods) {
        return periods.get(periods.size() - 1);
    }

    private static List<Period> with(List<Period> earlier, Period last) {
        // a new list, since Hibernate sees a changed JSON value only by comparing it with the one it loaded
        var all = new ArrayList<>(earlier);
        all.add(last);
        return all;
    }
}
