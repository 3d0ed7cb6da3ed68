package id.kurasi.certification.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is read from the counters.
 *
 * @param told dimensions that are told apart, whether grouped or filtered by
 * @param regions each to be read with all below it; the empty code is the whole country
 * @param values those wanted of a dimension; of others any
 */
record Question(
        IndicatorCode code,
        FiscalPeriod period,
        Set<Dimension> told,
        List<String> regions,
        Map<Dimension, List<String>> values) {

    private static final int[] WIDTHS = {0, 2, 5, 8};

    boolean tells(Dimension dimension) {
        return told.contains(dimension);
    }

    /** Empty for any. */
    List<String> wanted(Dimension dimension) {
        return values.getOrDefault(dimension, List.of());
    }

    /** Which columns of the counters say something, as the migration that creates them explains. */
    int shape(String region) {
        return levelIn(region) + kinds() + (tells(Dimension.FUNDING_SOURCE) ? 12 : 0) + categories();
    }

    /** 0 country, 1 province, 2 regency, 3 district: of the counters to be read of a region. */
    int levelIn(String region) {
        return Math.max(level(), levelOf(region));
    }

    int kinds() {
        if (tells(Dimension.SCHEME)) {
            return 8;
        }
        return tells(Dimension.TYPE) || tells(Dimension.TOPIC) ? 4 : 0;
    }

    int categories() {
        return tells(Dimension.CATEGORY) || tells(Dimension.SUBCATEGORY) ? 24 : 0;
    }

    /** How much of a region's code is told. */
    int width() {
        return WIDTHS[level()];
    }

    /** The finest that is told apart. */
    private int level() {
        if (tells(Dimension.DISTRICT)) {
            return 3;
        }
        if (tells(Dimension.REGENCY)) {
            return 2;
        }
        return tells(Dimension.PROVINCE) ? 1 : 0;
    }

    private static int levelOf(String region) {
        var level = 0;
        while (WIDTHS[level] < region.length()) {
            level++;
        }
        return level;
    }
}
