package id.kurasi.curation.conflict;

import id.kurasi.kit.Ids;
import id.kurasi.kit.problem.IllegalTransition;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * What a curator declared to have an interest in (<i>benturan kepentingan</i>): one submission, or whatever a business
 * submits. Never changed but withdrawn.
 */
@Entity
public class Conflict {

    @Id
    UUID id;

    String curator;
    UUID submissionId;
    UUID businessId;
    String reason;
    Instant declaredAt;
    Instant withdrawnAt;
    String withdrawalReason;

    protected Conflict() {}

    Conflict(String curator, UUID submissionId, UUID businessId, String reason, Instant now) {
        this.id = Ids.next();
        this.curator = curator;
        this.submissionId = submissionId;
        this.businessId = businessId;
        this.reason = reason;
        this.declaredAt = now;
    }

    /** @throws IllegalTransition when it is withdrawn already */
    void withdraw(String why, Instant now) {
        if (state() == ConflictState.WITHDRAWN) {
            throw new IllegalTransition("conflict", id, ConflictState.WITHDRAWN, "withdraw");
        }
        withdrawnAt = now;
        withdrawalReason = why;
    }

    ConflictState state() {
        return withdrawnAt == null ? ConflictState.DECLARED : ConflictState.WITHDRAWN;
    }
}
