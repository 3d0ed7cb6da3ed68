package id.kurasi.curation.remediation;

import id.kurasi.curation.round.Round;
import id.kurasi.curation.submission.Submission;
import id.kurasi.kit.Ids;
import id.kurasi.kit.problem.IllegalTransition;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A gap between a product and the shelf, and the plan to close it (<i>rencana perbaikan</i>): a reason for which retailers
 * declined it, or a gate that it did not pass. There is one for each submission and reason, however many retailers name it, so
 * that nobody closes a gap twice.
 */
@Entity
public class RemediationItem {

    /** Why an item is dropped when its submission is reopened. */
    static final String DECIDED_ANEW = "The retailers decide anew.";

    @Id
    UUID id;

    @Version
    long version;

    UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY)
    Round round;

    /** Of the agency that runs the round; kept by the database. */
    @Column(insertable = false, updatable = false)
    String agencyRegion;

    UUID productId;
    String productName;
    UUID businessId;
    String businessName;
    String businessRegion;

    @Enumerated(EnumType.STRING)
    GapSource source;

    String reasonCode;

    @ElementCollection
    @CollectionTable(name = "remediation_item_retailer", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "retailer")
    Set<String> retailers = new TreeSet<>();

    @Enumerated(EnumType.STRING)
    RemediationState state = RemediationState.OPEN;

    @Enumerated(EnumType.STRING)
    OwnerKind ownerKind;

    String owner;
    LocalDate dueOn;
    Instant reportedDoneAt;
    String dropReason;
    UUID answeredBy;
    Instant createdAt;
    Instant updatedAt;

    protected RemediationItem() {}

    /** Owned by the agency of the round until it says otherwise. */
    RemediationItem(Submission submission, GapSource source, String code, LocalDate dueOn, Instant now) {
        this.id = Ids.next();
        this.submissionId = submission.id();
        this.round = submission.round();
        this.productId = submission.productId();
        this.productName = submission.product().name();
        this.businessId = submission.businessId();
        this.businessName = submission.business().name();
        this.businessRegion = submission.businessRegion();
        this.source = source;
        this.reasonCode = code;
        this.ownerKind = OwnerKind.AGENCY;
        this.owner = submission.round().agencyRegionCode();
        this.dueOn = dueOn;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void start(Instant now) {
        require("start", RemediationState.OPEN);
        move(RemediationState.IN_PROGRESS, now);
    }

    /** The business says that it is done; whether it is the agency finds out. */
    void reportDone(Instant now) {
        require("report-done", RemediationState.OPEN, RemediationState.IN_PROGRESS);
        reportedDoneAt = now;
        move(RemediationState.IN_PROGRESS, now);
    }

    void complete(Instant now) {
        require("complete", RemediationState.OPEN, RemediationState.IN_PROGRESS);
        move(RemediationState.DONE, now);
    }

    void drop(String reason, Instant now) {
        require("drop", RemediationState.OPEN, RemediationState.IN_PROGRESS);
        dropReason = reason;
        move(RemediationState.DROPPED, now);
    }

    void reopen(Instant now) {
        require("reopen", RemediationState.DONE, RemediationState.DROPPED);
        dropReason = null;
        reportedDoneAt = null;
        answeredBy = null;
        move(RemediationState.OPEN, now);
    }

    /** @throws IllegalTransition when it is not to be done any more */
    void plan(OwnerKind kind, String owner, LocalDate dueOn, Instant now) {
        require("change", RemediationState.OPEN, RemediationState.IN_PROGRESS);
        this.ownerKind = kind;
        this.owner = owner;
        this.dueOn = dueOn;
        this.updatedAt = now;
    }

    void answeredBy(Submission later, Instant now) {
        answeredBy = later.id();
        move(RemediationState.DONE, now);
    }

    /**
     * Whether a finding brings it back: a gate that was passed fails again, or retailers who decide anew say the same. What the
     * agency dropped or completed after a decline stays so.
     */
    boolean isFoundAgain() {
        return source == GapSource.GATE ? state == RemediationState.DONE : DECIDED_ANEW.equals(dropReason);
    }

    void namedBy(String retailer, Instant now) {
        if (retailers.add(retailer)) {
            updatedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    private void require(String action, RemediationState... from) {
        if (!List.of(from).contains(state)) {
            throw new IllegalTransition("remediation-item", id, state, action);
        }
    }

    private void move(RemediationState to, Instant now) {
        state = to;
        updatedAt = now;
    }
}
