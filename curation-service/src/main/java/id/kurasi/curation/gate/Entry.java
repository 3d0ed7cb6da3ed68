package id.kurasi.curation.gate;

import java.time.Instant;

/**
 * When a product comes.
 *
 * @param byCode whether it comes by an access code, for which the round's last day does not count
 */
public record Entry(Instant now, boolean byCode) {}
