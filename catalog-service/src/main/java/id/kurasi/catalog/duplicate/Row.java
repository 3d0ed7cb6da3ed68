package id.kurasi.catalog.duplicate;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A row of SQL. */
record Row(Object[] columns) {

    /** From this similarity of trigrams on, names are taken for slips of one another: "kripiktempe" and "keripiktempe". */
    static final double NEARLY_THE_SAME = 0.6;

    static Stream<Row> all(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> new Row((Object[]) row));
    }

    UUID id(int column) {
        return (UUID) columns[column];
    }

    String text(int column) {
        return (String) columns[column];
    }

    boolean flag(int column) {
        return (Boolean) columns[column];
    }

    long number(int column) {
        return ((Number) columns[column]).longValue();
    }

    /** Rounded to two places. */
    double share(int column) {
        return Math.round(((Number) columns[column]).doubleValue() * 100) / 100.0;
    }

    Instant instant(int column) {
        return columns[column] instanceof Timestamp at ? at.toInstant() : (Instant) columns[column];
    }
}
