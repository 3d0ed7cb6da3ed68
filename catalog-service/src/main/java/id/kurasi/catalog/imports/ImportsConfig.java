package id.kurasi.catalog.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How sheets are imported. */
@ConfigMapping(prefix = "kurasi.imports")
public interface ImportsConfig {

    /** Rows that are written in one transaction. More is faster, and holds what it touches longer. */
    @WithDefault("250")
    int chunk();

    /** How long what stood in the cells is kept, for the report; problems and counts stay. */
    @WithDefault("30D")
    Duration keepCells();

    /** How often an import that gets no further is taken up again before it is given up. */
    @WithDefault("5")
    int attempts();
}
