package id.kurasi.curation.decision;

import id.kurasi.kit.Ids;
import id.kurasi.kit.problem.IllegalTransition;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What has to happen, and by when, before an acceptance holds (<i>syarat</i>). */
@Entity
public class Condition {

    @Id
    UUID id;

    @Version
    long version;

    @ManyToOne(fetch = FetchType.LAZY)
    Decision decision;

    UUID submissionId;
    String retailer;
    int position;
    String text;
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    ConditionState state = ConditionState.OPEN;

    String evidence;
    Instant reportedAt;
    String note;
    Instant settledAt;
    Instant createdAt;
    Instant updatedAt;

    protected Condition() {}

    Condition(Decision decision, int position, ConditionFacts facts, Instant now) {
        this.id = Ids.next();
        this.decision = decision;
        this.submissionId = decision.submissionId;
        this.retailer = decision.retailer;
        this.position = position;
        this.text = facts.text();
        this.dueOn = facts.dueOn();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** The producer says what has been done about it; the retailer judges. */
    public void report(String evidence, Instant now) {
        require(ConditionAction.REPORT);
        this.evidence = evidence;
        reportedAt = now;
        updatedAt = now;
    }

    /** The retailer judges. What was missed can still be met, late, or waived. */
    public void settle(ConditionAction action, String note, Instant now) {
        require(action);
        state = action.result();
        this.note = note;
        settledAt = now;
        updatedAt = now;
    }

    public List<ConditionAction> possibleActions() {
        return Arrays.stream(ConditionAction.values())
                .filter(action -> action.isPossibleFrom(state))
                .toList();
    }

    private void require(ConditionAction action) {
        if (!action.isPossibleFrom(state)) {
            throw new IllegalTransition("condition", id, state, action.verb());
        }
    }

    public UUID id() {
        return id;
    }

    public String retailer() {
        return retailer;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ConditionState state() {
        return state;
    }
}
