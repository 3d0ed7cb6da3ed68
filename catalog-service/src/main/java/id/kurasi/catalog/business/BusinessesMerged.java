package id.kurasi.catalog.business;

import java.util.UUID;

/**
 * A business was found to be the double of another. Fired synchronously in the transaction: who keeps something by the id of a
 * business lets the survivor have it.
 */
public record BusinessesMerged(UUID survivor, UUID duplicate) {}
