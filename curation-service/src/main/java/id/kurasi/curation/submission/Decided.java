package id.kurasi.curation.submission;

import id.kurasi.curation.decision.Decision;
import java.time.Instant;

/** A retailer has taken a step towards its decision, or decided. Told in the same transaction, as {@link Moved} is. */
public record Decided(Submission submission, Decision decision, Instant at) {}
