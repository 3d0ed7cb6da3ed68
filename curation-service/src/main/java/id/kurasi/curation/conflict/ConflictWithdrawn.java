package id.kurasi.curation.conflict;

import id.kurasi.curation.submission.Submission;
import java.time.Instant;
import java.util.List;

/**
 * A curator has withdrawn a declaration of interest. Told in the same transaction, while the submissions are held; who has relied
 * on the declaration may refuse it.
 *
 * @param submissions which it concerned; the curator may have another interest in some of them
 */
public record ConflictWithdrawn(String curator, List<Submission> submissions, Instant at) {}
