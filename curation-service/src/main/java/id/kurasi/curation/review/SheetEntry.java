package id.kurasi.curation.review;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What stands in a row of a curator's sheet.
 *
 * @param version of the review that the row replaces; null for a first one
 */
record SheetEntry(
        int row,
        UUID submission,
        Long version,
        Map<String, Integer> points,
        Map<String, String> comments,
        String note,
        boolean conflictOfInterest,
        boolean abstain) {

    /** Nothing was filled in. */
    boolean isSilent() {
        return points.isEmpty() && comments.isEmpty() && note == null && !conflictOfInterest && !abstain;
    }

    boolean says(Review review) {
        return points.equals(review.points)
                && comments.equals(review.comments)
                && Objects.equals(note, review.note)
                && conflictOfInterest == review.conflictOfInterest
                && abstain == review.abstained;
    }

    Scorecard scorecard(int rubricVersion) {
        return new Scorecard(rubricVersion, points, comments, note, conflictOfInterest, abstain);
    }
}
