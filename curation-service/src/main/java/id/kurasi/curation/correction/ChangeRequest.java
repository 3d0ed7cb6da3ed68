package id.kurasi.curation.correction;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A submission that was sent back (<i>permintaan perbaikan</i>); the first of it is number 1. */
@Entity
@Table(name = "change_request")
@IdClass(ChangeRequest.Key.class)
class ChangeRequest {

    record Key(UUID submissionId, int number) implements Serializable {}

    @Id
    UUID submissionId;

    @Id
    int number;

    LocalDate dueOn;
    Instant requestedAt;
    Instant answeredAt;

    protected ChangeRequest() {}

    ChangeRequest(UUID submissionId, int number, LocalDate dueOn, Instant now) {
        this.submissionId = submissionId;
        this.number = number;
        this.dueOn = dueOn;
        this.requestedAt = now;
    }
}
