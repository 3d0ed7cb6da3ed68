package id.kurasi.curation.indicator;

import java.time.Instant;
import java.util.Objects;

/** What is counted in a cell. */
record Count(long items, long amountIdr, long products, long businesses, Instant changedAt) {

    static final Count NOTHING = new Count(0, 0, 0, 0, null);

    static Count of(Object[] row, int from) {
        return new Count(
                number(row[from]), number(row[from + 1]), number(row[from + 2]), number(row[from + 3]), (Instant)
                        row[from + 4]);
    }

    private static long number(Object figure) {
        return ((Number) Objects.requireNonNullElse(figure, 0)).longValue();
    }
}
