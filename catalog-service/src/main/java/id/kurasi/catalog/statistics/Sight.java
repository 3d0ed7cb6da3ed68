package id.kurasi.catalog.statistics;

import java.util.List;

/**
 * What of the statistics somebody sees.
 *
 * @param regions that are counted, none within another; the empty code is the whole country
 * @param insider keeps the records of these regions, so drafts count and nothing is withheld
 */
record Sight(List<String> regions, boolean insider) {}
