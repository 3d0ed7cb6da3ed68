package id.kurasi.certification.catalog;

import java.util.UUID;

/**
 * The catalog found a business to be the double of another, whose products are the survivor's from now on. Fired synchronously
 * in the transaction that takes it down, at least once: who keeps something by the id of a business lets the survivor have it.
 */
public record BusinessesMerged(UUID survivor, UUID duplicate) {}
