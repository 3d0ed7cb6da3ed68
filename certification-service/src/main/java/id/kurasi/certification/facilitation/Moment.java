package id.kurasi.certification.facilitation;

import id.kurasi.certification.meaning.Today;
import java.time.Instant;
import java.time.LocalDate;

/** When something is done: the instant, and the day that it is then in the agency's time zone. */
record Moment(Instant now, LocalDate today) {

    static Moment of(Today today) {
        return new Moment(today.now(), today.date());
    }
}
