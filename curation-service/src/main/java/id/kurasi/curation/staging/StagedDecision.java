package id.kurasi.curation.staging;

import id.kurasi.curation.decision.DecisionAction;
import id.kurasi.curation.decision.Verdict;
import id.kurasi.curation.submission.ManyDecisions.Intent;
import id.kurasi.kit.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A decision that a retailer has prepared and not taken (<i>keputusan yang disiapkan</i>): its own business until then. */
@Entity
class StagedDecision {

    @Id
    UUID id;

    @Version
    long version;

    UUID roundId;
    String retailer;
    UUID submissionId;

    @Enumerated(EnumType.STRING)
    DecisionAction action;

    @JdbcTypeCode(SqlTypes.JSON)
    Verdict verdict;

    String stagedBy;
    Instant createdAt;
    Instant updatedAt;

    protected StagedDecision() {}

    StagedDecision(UUID roundId, String retailer, UUID submissionId, Instant now) {
        this.id = Ids.next();
        this.roundId = roundId;
        this.retailer = retailer;
        this.submissionId = submissionId;
        this.createdAt = now;
    }

    void say(StageDecision request, String buyer, Instant now) {
        action = request.action();
        verdict = request.verdict();
        stagedBy = buyer;
        updatedAt = now;
    }

    Intent intent() {
        return new Intent(submissionId, action, verdict);
    }
}
