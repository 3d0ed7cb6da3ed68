package id.kurasi.kit.follow;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this service follows the event feeds of others. */
@ConfigMapping(prefix = "kurasi.follow")
public interface FollowConfig {

    /**
     * How long the other service may hold back its answer until something happens: whole seconds, at most 30. A service that
     * stops waits for the answers it holds back, so it is shorter than {@code quarkus.shutdown.timeout}.
     */
    @WithDefault("5S")
    Duration patience();

    /** The pause after a first failure; each further one doubles it. */
    @WithDefault("0.5S")
    Duration firstPause();

    /** The longest pause, so the longest time in which a service that is back is not noticed. */
    @WithDefault("15S")
    Duration longestPause();

    /** As whom history rows name the doer of what follows from an event. */
    @WithDefault("${quarkus.application.name}")
    String account();
}
