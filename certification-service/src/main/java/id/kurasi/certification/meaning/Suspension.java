package id.kurasi.certification.meaning;

import java.time.LocalDate;

/**
 * A time in which a certificate did not count.
 *
 * @param from the first day in it
 * @param until the first day out of it again; null while it lasts
 */
public record Suspension(LocalDate from, LocalDate until) {

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && (until == null || date.isBefore(until));
    }
}
