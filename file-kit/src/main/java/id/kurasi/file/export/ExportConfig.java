package id.kurasi.file.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How lists are sent as sheets. */
@ConfigMapping(prefix = "kurasi.exports")
public interface ExportConfig {

    /** How many sheets this instance sends at once; each keeps a thread busy for as long as its reader takes. */
    @WithDefault("4")
    int atOnce();

    /** How long one may take. Who reads slower than that is cut off, and can ask for less at a time. */
    @WithDefault("15M")
    Duration longest();
}
