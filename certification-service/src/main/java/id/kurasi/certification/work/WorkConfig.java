package id.kurasi.certification.work;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is near enough to be on the work list, and how often it is told of. */
@ConfigMapping(prefix = "kurasi.work")
public interface WorkConfig {

    /** How many days before its last one a stage is called due. */
    @WithDefault("7")
    int dueWithinDays();

    /** How often this instance looks for what has become due, to tell of it in the feed. */
    @WithDefault("15m")
    Duration remindEvery();
}
