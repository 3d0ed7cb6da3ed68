package id.kurasi.catalog.business;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The date in Indonesia, which begins in the east: a day is not in the future once it has begun in Papua (WIT). */
@ApplicationScoped
public class Today {

    private static final ZoneId EASTERNMOST = ZoneId.of("Asia/Jayapura");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), EASTERNMOST);
    }
}
