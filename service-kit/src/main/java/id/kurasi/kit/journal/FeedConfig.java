package id.kurasi.kit.journal;

import io.smallrye.config.ConfigMapping;

/** Where a service's events say they come from. */
@ConfigMapping(prefix = "kurasi.events")
public interface FeedConfig {

    /** The {@code source} of every event, {@code /catalog}. */
    String source();
}
