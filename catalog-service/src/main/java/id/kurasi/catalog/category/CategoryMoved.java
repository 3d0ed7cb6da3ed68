package id.kurasi.catalog.category;

import java.util.List;

/**
 * Fired in the transaction that gives a category another place in the tree, for what is kept by product group.
 *
 * @param categories the category and all below it
 */
public record CategoryMoved(List<String> categories) {}
