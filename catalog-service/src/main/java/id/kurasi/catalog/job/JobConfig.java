package id.kurasi.catalog.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How background work is done in this instance. */
@ConfigMapping(prefix = "kurasi.jobs")
public interface JobConfig {

    /** Whether this instance takes up jobs; it may schedule them all the same. */
    @WithDefault("true")
    boolean enabled();

    /** How many jobs run here at once; each holds a connection while it works. */
    @WithDefault("2")
    int threads();

    /** How soon a scheduled job is seen. */
    @WithDefault("1S")
    Duration lookEvery();

    /** How often a running job says that it lives. Four silences and it is taken up elsewhere: after some 12 seconds. */
    @WithDefault("2S")
    Duration heartbeat();

    /** How long jobs may go on when the service stops; then they are interrupted, and taken up again. */
    @WithDefault("5S")
    Duration stopWithin();
}
