package id.kurasi.curation.peer;

/**
 * A page of a list of the catalog.
 *
 * @param limit 1 to 100
 * @param cursor of the page before; null for the first
 */
public record PageAsked(int limit, String cursor) {}
