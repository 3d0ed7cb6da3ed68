package id.kurasi.curation.review;

import id.kurasi.curation.rubric.Rubric;
import id.kurasi.kit.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What one curator says of one submission (<i>penilaian kurator</i>). A curator with an interest in the product declares it
 * and does not score.
 */
@Entity
class Review {

    @Id
    UUID id;

    @Version
    long version;

    UUID submissionId;
    String reviewer;
    UUID rubricId;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Integer> points;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> comments;

    String note;
    boolean conflictOfInterest;
    boolean abstained;
    BigDecimal score;
    Instant createdAt;
    Instant updatedAt;

    protected Review() {}

    Review(UUID submissionId, String reviewer, Instant now) {
        this.id = Ids.next();
        this.submissionId = submissionId;
        this.reviewer = reviewer;
        this.createdAt = now;
    }

    /** The scorecard has been held against the rubric before. */
    void write(Scorecard scorecard, Rubric rubric, Instant now) {
        rubricId = rubric.id();
        points = scorecard.points();
        comments = scorecard.comments();
        note = scorecard.note();
        conflictOfInterest = scorecard.conflictOfInterest();
        abstained = scorecard.abstain();
        score = conflictOfInterest || abstained ? null : rubric.score(points);
        updatedAt = now;
    }

    /** A copy to try something on; it is never kept. */
    Review copy() {
        var copy = new Review(submissionId, reviewer, createdAt);
        copy.id = id;
        copy.version = version;
        return copy;
    }

    ReviewStanding standing() {
        if (conflictOfInterest) {
            return ReviewStanding.RECUSED;
        }
        return abstained ? ReviewStanding.ABSTAINED : ReviewStanding.SCORED;
    }

    boolean isScored() {
        return score != null;
    }
}
