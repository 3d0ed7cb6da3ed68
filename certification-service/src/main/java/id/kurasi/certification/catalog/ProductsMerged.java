package id.kurasi.certification.catalog;

import java.util.UUID;

/**
 * The catalog found a product to be the double of another of the same business. Fired synchronously in the transaction that
 * takes it down, at least once: who keeps something by the id of a product lets the survivor have it.
 */
public record ProductsMerged(UUID survivor, UUID duplicate) {}
