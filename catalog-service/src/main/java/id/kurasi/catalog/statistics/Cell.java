package id.kurasi.catalog.statistics;

import java.util.Map;

/**
 * One count.
 *
 * @param key the value of each dimension that it is broken down by
 */
record Cell(Map<Dimension, String> key, int count) {}
