package id.kurasi.curation.decision;

import id.kurasi.kit.problem.Violation;
import java.time.LocalDate;
import java.util.List;

/** Days that people mean: wider than any contract, narrower than what the database can hold. */
public final class PlausibleDay {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private PlausibleDay() {}

    /** @param day null is no day, and fits */
    public static List<Violation> violations(String field, LocalDate day) {
        return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                ? List.of()
                : List.of(Violation.body(field, "YearOutOfRange", FIRST_YEAR, LAST_YEAR));
    }
}
