package id.kurasi.curation.offer;

import id.kurasi.curation.dealing.Dealing.Side;
import id.kurasi.curation.decision.Terms;
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

/**
 * Terms that one side proposes to the other (<i>penawaran</i>). Numbered per retailer and submission; only the last one can
 * be open.
 */
@Entity
class Offer {

    @Id
    UUID id;

    @Version
    long version;

    UUID submissionId;
    String retailer;
    int number;

    @Enumerated(EnumType.STRING)
    Side side;

    @JdbcTypeCode(SqlTypes.JSON)
    Terms terms;

    String note;

    @Enumerated(EnumType.STRING)
    OfferState state = OfferState.OPEN;

    /** The last day on which it can be answered, in the round's time zone; null: it does not expire. */
    LocalDate expiresOn;

    String answer;
    Instant madeAt;
    Instant answeredAt;
    Instant updatedAt;

    protected Offer() {}

    Offer(UUID submissionId, String retailer, int number, Side side, Instant now) {
        this.id = Ids.next();
        this.submissionId = submissionId;
        this.retailer = retailer;
        this.number = number;
        this.side = side;
        this.madeAt = now;
        this.updatedAt = now;
    }

    Offer with(Proposal proposal) {
        terms = proposal.terms();
        note = proposal.note();
        expiresOn = proposal.expiresOn();
        return this;
    }

    /** What it is on a day: an open one whose last day is over has expired, whether or not that was written down. */
    OfferState state(LocalDate today) {
        return state == OfferState.OPEN && expiresOn != null && expiresOn.isBefore(today) ? OfferState.EXPIRED : state;
    }

    /** @throws IllegalTransition when it is not open any more */
    void requireOpen(String action, LocalDate today) {
        if (state(today) != OfferState.OPEN) {
            throw new IllegalTransition("offer", id, state(today), action);
        }
    }

    void end(OfferState how, String answer, Instant now) {
        state = how;
        this.answer = answer;
        answeredAt = now;
        updatedAt = now;
    }
}
