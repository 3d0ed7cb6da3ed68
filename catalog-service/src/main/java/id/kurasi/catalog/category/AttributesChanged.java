package id.kurasi.catalog.category;

import java.util.List;

/**
 * Fired in the transaction that changes which attributes products give or must give.
 *
 * @param categories whose products that concerns
 */
public record AttributesChanged(List<String> categories) {}
