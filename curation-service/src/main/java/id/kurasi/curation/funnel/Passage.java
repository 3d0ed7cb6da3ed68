package id.kurasi.curation.funnel;

import java.time.Instant;
import java.util.UUID;

/** A product of a business reaches a stage of a round. */
public record Passage(UUID roundId, Stage stage, String categoryGroup, UUID productId, UUID businessId, Instant at) {}
