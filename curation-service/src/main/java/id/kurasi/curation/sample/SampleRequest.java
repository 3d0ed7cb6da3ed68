package id.kurasi.curation.sample;

import id.kurasi.kit.Ids;
import id.kurasi.kit.problem.IllegalTransition;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A retailer asks to try a product before it decides (<i>permintaan sampel</i>). */
@Entity
class SampleRequest {

    @Id
    UUID id;

    @Version
    long version;

    UUID submissionId;
    String retailer;
    int quantity;
    String deliverTo;
    LocalDate neededBy;

    @Enumerated(EnumType.STRING)
    SampleState state = SampleState.REQUESTED;

    String reply;

    @JdbcTypeCode(SqlTypes.JSON)
    Tasting tasting;

    Instant createdAt;
    Instant updatedAt;

    protected SampleRequest() {}

    SampleRequest(UUID submissionId, String retailer, RequestSample request, Instant now) {
        this.id = Ids.next();
        this.submissionId = submissionId;
        this.retailer = retailer;
        this.quantity = request.quantity();
        this.deliverTo = request.deliverTo();
        this.neededBy = request.neededBy();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** @param reply what the producer says to it; null leaves what was said */
    void take(SampleAction action, String reply, Instant now) {
        if (!action.isPossibleFrom(state)) {
            throw new IllegalTransition("sample-request", id, state, action.verb());
        }
        state = action.result();
        this.reply = reply == null ? this.reply : reply;
        updatedAt = now;
    }

    void taste(Tasting tasting, Instant now) {
        take(SampleAction.TASTE, null, now);
        this.tasting = tasting;
    }
}
