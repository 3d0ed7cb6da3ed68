package id.kurasi.kit.follow;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.HealthRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.health.Readiness;

/** Follows every feed there is a bean of, as long as the service runs. */
@ApplicationScoped
public class Followers {

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(5);

    private final List<Follower> followers;

    public Followers(
            @All List<Feed> feeds,
            Following following,
            FollowConfig config,
            MeterRegistry meters,
            @Readiness HealthRegistry readiness,
            Clock clock) {
        followers = feeds.stream()
                .map(feed -> {
                    var progress = new Progress(feed.source(), meters, clock);
                    readiness.register("follows " + feed.source(), progress::asHealth);
                    return new Follower(feed, following, progress, config);
                })
                .toList();
    }

    void start(@Observes StartupEvent starting) {
        followers.forEach(Follower::start);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        for (var follower : followers) {
            follower.stop(STOPS_WITHIN);
        }
    }
}
