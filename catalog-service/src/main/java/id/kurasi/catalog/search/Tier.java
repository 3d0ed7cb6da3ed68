package id.kurasi.catalog.search;

import java.util.Map;

/**
 * Rows of one rank.
 *
 * @param joins what they are found by, to be put after the question's own tables, in HQL
 * @param condition what they have to satisfy, in HQL with its parameters
 * @param fewLeft whether there can be few only, however frequent the words are
 */
public record Tier(String joins, String condition, Map<String, Object> parameters, boolean fewLeft) {

    /** Where nothing is searched for, all rows are of the same rank. */
    static final Tier ANY = new Tier("1 = 1", Map.of());

    Tier(String condition, Map<String, Object> parameters) {
        this("", condition, parameters, false);
    }
}
