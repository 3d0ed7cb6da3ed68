package id.kurasi.catalog.product;

import java.util.UUID;

/**
 * A product as an import finds it.
 *
 * @param nameKey how its name is compared
 */
public record KnownProduct(UUID id, long version, ProductState state, WriteProduct facts, String nameKey) {}
