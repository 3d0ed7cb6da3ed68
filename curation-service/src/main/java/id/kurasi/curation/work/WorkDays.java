package id.kurasi.curation.work;

import id.kurasi.curation.clockwork.ClockworkConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** What day it is, for {@link WorkSql}. */
@ApplicationScoped
class WorkDays {

    /** Where a day begins last. */
    private static final ZoneId FURTHEST_WEST = ZoneId.of("Asia/Jakarta");

    /** Where it begins first. */
    private static final ZoneId FURTHEST_EAST = ZoneId.of("Asia/Jayapura");

    private final Clock clock;
    private final ClockworkConfig config;

    WorkDays(Clock clock, ClockworkConfig config) {
        this.clock = clock;
        this.config = config;
    }

    void asking(Query query) {
        var now = clock.instant();
        Mentioned.set(
                query,
                Map.of(
                        "now", now,
                        "within", config.dueWithinDays(),
                        "soonest", LocalDate.ofInstant(now, FURTHEST_WEST),
                        "latest", LocalDate.ofInstant(now, FURTHEST_EAST).plusDays(config.dueWithinDays())));
    }
}
