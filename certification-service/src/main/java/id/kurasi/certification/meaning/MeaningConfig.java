package id.kurasi.certification.meaning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** How dates are read. */
@ConfigMapping(prefix = "kurasi.meaning")
public interface MeaningConfig {

    /** How many days before its last one a certificate is called EXPIRING. */
    @WithDefault("90")
    int expiringWithinDays();

    /** Where "today" is. The law of certificates is national; its day is Jakarta's. */
    @WithDefault("Asia/Jakarta")
    ZoneId zone();
}
