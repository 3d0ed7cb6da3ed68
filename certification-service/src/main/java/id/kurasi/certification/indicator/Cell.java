package id.kurasi.certification.indicator;

import java.util.Map;

/**
 * One cell of a table of counts.
 *
 * @param key the value of each dimension that it is told apart by
 */
record Cell(Map<Dimension, String> key, Count count) {}
