package id.kurasi.curation.submission;

import java.util.List;

/**
 * A submission is about to be submitted, with what it says to the gaps of the earlier one that it names. Told in the same
 * transaction, before it moves; who keeps the gaps may refuse it.
 */
public record Answering(Submission submission, List<RemediationAnswer> answers) {}
