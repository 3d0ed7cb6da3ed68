package id.kurasi.curation.submission;

import java.time.Instant;

/**
 * A submission has taken a step. Told to whom it concerns in the same transaction: what they do about it is kept with it, or
 * not at all.
 *
 * @param from null for one that has just been created
 */
public record Moved(Submission submission, SubmissionState from, Instant at) {}
