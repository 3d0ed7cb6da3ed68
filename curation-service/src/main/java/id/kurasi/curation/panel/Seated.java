package id.kurasi.curation.panel;

import java.time.Instant;
import java.util.UUID;

/** The panel of a round has changed. Told in the same transaction, while the round is held. */
public record Seated(UUID roundId, Instant at) {}
