package id.kurasi.certification.indicator;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How indicators are kept. */
@ConfigMapping(prefix = "kurasi.indicators")
public interface IndicatorConfig {

    /** How often the catalog's tree of categories is looked at for changes; {@code off} for never. */
    @WithDefault("5m")
    String categoriesEvery();
}
