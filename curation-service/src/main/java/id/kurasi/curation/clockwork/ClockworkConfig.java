package id.kurasi.curation.clockwork;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often this instance does what the clock asks for, and what is near enough to be told of. */
@ConfigMapping(prefix = "kurasi.clockwork")
public interface ClockworkConfig {

    /** How long after its start it first looks. */
    @WithDefault("20s")
    Duration startAfter();

    /** How often it looks for rounds whose last day is over. Nothing is taken in after that moment, however long it takes. */
    @WithDefault("30s")
    Duration closeEvery();

    /** How often it looks for what has become due, to tell of it in the feed. */
    @WithDefault("15m")
    Duration remindEvery();

    /** How many days before its day something is called due. */
    @WithDefault("3")
    int dueWithinDays();
}
