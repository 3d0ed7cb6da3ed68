package id.kurasi.catalog.statistics;

import java.util.List;
import java.util.Set;

/**
 * What is read from the counters. An empty list of values means any.
 *
 * @param told dimensions that are told apart, whether grouped or filtered by
 * @param within whether categories are meant with all below them, or themselves
 */
record Question(
        Subject subject,
        Set<Dimension> told,
        boolean within,
        List<String> regions,
        List<String> categories,
        List<String> organisations,
        List<String> scales,
        List<String> states) {

    boolean tells(Dimension dimension) {
        return told.contains(dimension);
    }

    /** 1 province, 2 regency, 3 district: the finest that is told apart. */
    int level() {
        if (tells(Dimension.DISTRICT)) {
            return 3;
        }
        if (tells(Dimension.REGENCY)) {
            return 2;
        }
        return tells(Dimension.PROVINCE) ? 1 : 0;
    }

    /** The rest of the shape of the counters, see the migration that creates them. */
    int shape() {
        var category = tells(Dimension.CATEGORY) || tells(Dimension.SUBCATEGORY) ? (within ? 4 : 8) : 0;
        return category + (tells(Dimension.ORGANISATION) ? 12 : 0) + (tells(Dimension.INCLUSION_GROUP) ? 24 : 0);
    }
}
