package id.kurasi.curation.conflict;

import id.kurasi.curation.submission.Submission;
import java.time.Instant;
import java.util.List;

/**
 * A curator has declared an interest. Told in the same transaction, while the submissions are held.
 *
 * @param submissions with which the curator has something to do and which are not decided yet
 */
public record ConflictDeclared(String curator, List<Submission> submissions, Instant at) {}
