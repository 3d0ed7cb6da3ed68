package id.kurasi.curation.decision;

import id.kurasi.curation.rubric.Recommendation;
import id.kurasi.kit.Ids;
import id.kurasi.kit.problem.IllegalTransition;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What one retailer decides on one submission (<i>keputusan kurasi</i>). The panel's recommendation is advice: a buyer may
 * differ, and then says why.
 */
@Entity
public class Decision {

    @Id
    UUID id;

    @Version
    long version;

    UUID submissionId;
    String retailer;

    @Enumerated(EnumType.STRING)
    DecisionState state = DecisionState.PENDING;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<DeclineReason> reasons = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    Terms terms;

    /** The number of the offer that both sides agreed to, whose terms these are; null while there is none. */
    Integer agreedOffer;

    @OneToMany(mappedBy = "decision", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    List<Condition> conditions = new ArrayList<>();

    String noteToBusiness;
    String internalNote;
    boolean overridesRecommendation;
    String decidedBy;
    Instant decidedAt;
    Instant createdAt;
    Instant updatedAt;

    protected Decision() {}

    Decision(UUID submissionId, String retailer, Instant now) {
        this.id = Ids.next();
        this.submissionId = submissionId;
        this.retailer = retailer;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /**
     * @throws IllegalTransition when it is decided already
     * @throws Refusal 422 when it differs from the recommendation without saying why
     */
    public void take(DecisionAction action, Verdict verdict, Recommendation recommendation, String buyer, Instant now) {
        check(action, verdict, recommendation);
        var differs = differs(action.result(), recommendation);
        state = action.result();
        reasons = verdict.reasons();
        if (action == DecisionAction.DECLINE) {
            agreedOffer = null;
        }
        if (agreedOffer == null) {
            terms = verdict.terms();
        }
        verdict.conditions().forEach(facts -> conditions.add(new Condition(this, conditions.size(), facts, now)));
        noteToBusiness = verdict.noteToBusiness();
        internalNote = verdict.internalNote();
        overridesRecommendation = differs;
        decidedBy = buyer;
        decidedAt = now;
        updatedAt = now;
    }

    /**
     * Whether {@link #take} would do it; changes nothing.
     *
     * @throws IllegalTransition when it is decided already
     * @throws Refusal 400, 409 or 422 when the verdict lacks its terms, goes behind what was agreed, or does not explain itself
     */
    public void check(DecisionAction action, Verdict verdict, Recommendation recommendation) {
        requirePossible(action);
        if (action.isAcceptance() && verdict.terms() == null && agreedOffer == null) {
            throw Refusal.invalid(Violation.body("terms", "TermsNeeded"));
        }
        if (action.isAcceptance()
                && agreedOffer != null
                && verdict.terms() != null
                && !verdict.terms().equals(terms)) {
            throw Refusal.of(409, "terms-agreed-already", agreedOffer).with("agreedOffer", agreedOffer);
        }
        if (differs(action.result(), recommendation) && !verdict.explainsItself()) {
            throw Refusal.of(422, "override-unexplained", recommendation).with("recommendation", recommendation.name());
        }
    }

    /** Both sides have agreed on terms; from here on they are the terms of the decision. */
    public void agree(int offer, Terms agreed, Instant now) {
        agreedOffer = offer;
        terms = agreed;
        updatedAt = now;
    }

    /** @throws IllegalTransition when it is decided already */
    public void requirePossible(DecisionAction action) {
        if (!action.isPossibleFrom(state)) {
            throw new IllegalTransition("decision", submissionId, state, action.verb());
        }
    }

    /** The submission is reviewed anew; the retailer will decide on the new result. */
    void startAgain(Instant now) {
        state = DecisionState.PENDING;
        reasons = List.of();
        terms = null;
        agreedOffer = null;
        conditions.clear();
        noteToBusiness = null;
        internalNote = null;
        overridesRecommendation = false;
        decidedBy = null;
        decidedAt = null;
        updatedAt = now;
    }

    public List<String> possibleActions() {
        return Arrays.stream(DecisionAction.values())
                .filter(action -> action.isPossibleFrom(state))
                .map(DecisionAction::verb)
                .toList();
    }

    public UUID submissionId() {
        return submissionId;
    }

    public String retailer() {
        return retailer;
    }

    public DecisionState state() {
        return state;
    }

    public List<DeclineReason> reasons() {
        return reasons;
    }

    public List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    public long version() {
        return version;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    private static boolean differs(DecisionState result, Recommendation recommendation) {
        return (result.isAcceptance() && recommendation == Recommendation.NOT_YET)
                || (result == DecisionState.DECLINED && recommendation == Recommendation.PASS);
    }
}
