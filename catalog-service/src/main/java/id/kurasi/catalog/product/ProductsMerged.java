package id.kurasi.catalog.product;

import java.util.UUID;

/**
 * A product was found to be the double of another of the same business. Fired synchronously in the transaction: who keeps
 * something by the id of a product lets the survivor have it, photos up to as many as a product may have.
 */
public record ProductsMerged(UUID survivor, UUID duplicate) {}
