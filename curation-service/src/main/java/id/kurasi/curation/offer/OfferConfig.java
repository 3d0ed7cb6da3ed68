package id.kurasi.curation.offer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How offers end by the clock. */
@ConfigMapping(prefix = "kurasi.offers")
public interface OfferConfig {

    /** How often this instance looks for offers whose last day is over. */
    @WithDefault("15m")
    Duration expireEvery();
}
