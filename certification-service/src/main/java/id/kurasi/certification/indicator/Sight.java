package id.kurasi.certification.indicator;

import java.util.List;

/**
 * What of the indicators somebody sees.
 *
 * @param regions that are counted, none within another; the empty code is the whole country
 * @param insider keeps the records of these regions, so nothing is withheld
 */
record Sight(List<String> regions, boolean insider) {}
