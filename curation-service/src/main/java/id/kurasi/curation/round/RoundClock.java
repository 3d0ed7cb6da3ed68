package id.kurasi.curation.round;

import id.kurasi.curation.clockwork.Unattended;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;

/** Closes rounds at the end of their last day. */
@ApplicationScoped
public class RoundClock {

    private final Rounds rounds;
    private final RoundDesk desk;
    private final Unattended unattended;
    private final Clock clock;

    RoundClock(Rounds rounds, RoundDesk desk, Unattended unattended, Clock clock) {
        this.rounds = rounds;
        this.desk = desk;
        this.unattended = unattended;
        this.clock = clock;
    }

    /**
     * Each round in a transaction of its own, which looks again once it holds the row: of two instances, or of the clock and an
     * officer, one closes it.
     */
    @ActivateRequestContext
    @Scheduled(
            every = "${kurasi.clockwork.close-every:30s}",
            delayed = "${kurasi.clockwork.start-after:20s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void closeWhatIsOver() {
        rounds.overdueToClose(clock.instant()).forEach(round -> unattended.run(() -> desk.closeWhenOver(round)));
    }
}
