package id.kurasi.curation.snapshot;

import id.kurasi.curation.gate.GateResult;
import id.kurasi.curation.submission.BusinessSnapshot;
import id.kurasi.curation.submission.ProductSnapshot;
import id.kurasi.curation.submission.Submission;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was submitted, one of the times it was; never changed, and the last of them is what is judged. */
@Entity
@Immutable
@Table(name = "submission_snapshot")
@IdClass(SubmissionSnapshot.Key.class)
class SubmissionSnapshot {

    record Key(UUID submissionId, int number) implements Serializable {}

    @Id
    UUID submissionId;

    @Id
    int number;

    @JdbcTypeCode(SqlTypes.JSON)
    ProductSnapshot product;

    @JdbcTypeCode(SqlTypes.JSON)
    BusinessSnapshot business;

    @JdbcTypeCode(SqlTypes.JSON)
    List<GateResult> gates;

    Instant submittedAt;

    protected SubmissionSnapshot() {}

    SubmissionSnapshot(Submission submission, int number, Instant now) {
        this.submissionId = submission.id();
        this.number = number;
        this.product = submission.product();
        this.business = submission.business();
        this.gates = submission.gates();
        this.submittedAt = now;
    }
}
