package id.kurasi.curation.inbox;

import id.kurasi.curation.decision.Decision;
import id.kurasi.curation.submission.Submission;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One of a retailer's decisions as its inbox is sorted and counted by. Kept by the database; read only here. */
@Entity
@Immutable
class InboxEntry {

    @Id
    UUID id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "id", insertable = false, updatable = false)
    Decision decision;

    String retailer;

    @ManyToOne(fetch = FetchType.LAZY)
    Submission submission;

    UUID roundId;
    String category;
    String categoryGroup;

    @Enumerated(EnumType.STRING)
    InboxTab tab;

    BigDecimal score;
    Instant reviewedAt;

    /** The day on which the round's results are due; null where none is set. */
    LocalDate decideBy;

    protected InboxEntry() {}
}
