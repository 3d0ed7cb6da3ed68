package id.kurasi.curation.conflict;

import id.kurasi.kit.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * What a curator declared to have an interest in (<i>benturan kepentingan</i>): one submission, or whatever a business
 * submits. Never changed.
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

    protected Conflict() {}

    Conflict(String curator, UUID submissionId, UUID businessId, String reason, Instant now) {
        this.id = Ids.next();
        this.curator = curator;
        this.submissionId = submissionId;
        this.businessId = businessId;
        this.reason = reason;
        this.declaredAt = now;
    }
}
