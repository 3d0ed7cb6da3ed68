package id.kurasi.certification.meaning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The present day and moment, and what certificates mean on it. */
@ApplicationScoped
public class Today {

    private final Clock clock;
    private final MeaningConfig config;

    Today(Clock clock, MeaningConfig config) {
        this.clock = clock;
        this.config = config;
    }

    /** As exact as the database keeps it, so that an answer does not change by being stored. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate date() {
        return dateOf(clock.instant());
    }

    /** The day on which something happened. */
    public LocalDate dateOf(Instant moment) {
        return moment.atZone(config.zone()).toLocalDate();
    }

    /** The date asked for, or today. */
    public LocalDate or(LocalDate asked) {
        return asked == null ? date() : asked;
    }

    public int expiringWithinDays() {
        return config.expiringWithinDays();
    }

    public Meaning meaning(LocalDate on, CertificateFacts facts) {
        return Meaning.on(on, facts, config.expiringWithinDays());
    }
}
