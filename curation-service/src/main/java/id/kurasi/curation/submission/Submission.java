package id.kurasi.curation.submission;

import id.kurasi.curation.funnel.Passage;
import id.kurasi.curation.funnel.Stage;
import id.kurasi.curation.gate.GateResult;
import id.kurasi.curation.peer.CatalogProduct;
import id.kurasi.curation.round.Round;
import id.kurasi.curation.rubric.Judgement;
import id.kurasi.curation.rubric.PanelResult;
import id.kurasi.curation.rubric.Recommendation;
import id.kurasi.curation.rubric.RubricRef;
import id.kurasi.kit.Ids;
import id.kurasi.kit.problem.IllegalTransition;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One product in one round (<i>pengajuan</i>). From submit on it carries a frozen copy of the product and of the gates it
 * passed, so that what was judged stays what it was, and reading it needs no other service.
 */
@Entity
public class Submission {

    @Id
    UUID id;

    @Version
    long version;

    @ManyToOne(fetch = FetchType.LAZY)
    Round round;

    /** Of the agency that runs the round; kept by the database. */
    @Column(insertable = false, updatable = false)
    String agencyRegion;

    UUID productId;
    UUID businessId;
    String businessRegion;
    String category;
    String categoryGroup;
    UUID previousSubmissionId;

    @Enumerated(EnumType.STRING)
    SubmissionState state = SubmissionState.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    ProductSnapshot product;

    @JdbcTypeCode(SqlTypes.JSON)
    BusinessSnapshot business;

    @JdbcTypeCode(SqlTypes.JSON)
    List<GateResult> gates = List.of();

    @Embedded
    PanelResult panel;

    /** What the authority recommends instead of the panel; null when it does not. */
    @Embedded
    Overruling overruling;

    /** Where it stands among the others of its round, as text that sorts. */
    String rankingKey;

    /** Reviews that count now; kept by who keeps reviews. */
    @Column(insertable = false, updatable = false)
    int reviewTally;

    Instant submittedAt;
    Instant reviewedAt;
    Instant createdAt;
    Instant updatedAt;

    protected Submission() {}

    Submission(Round round, CatalogProduct product, UUID previousSubmissionId, Instant now) {
        this.id = Ids.next();
        this.round = round;
        this.previousSubmissionId = previousSubmissionId;
        this.createdAt = now;
        this.updatedAt = now;
        copy(product);
    }

    void requireSubmittable() {
        require("submit", SubmissionState.DRAFT, SubmissionState.CHANGES_REQUESTED);
    }

    /** Freezes what is judged from here on. The gates have been passed; a product that fails one never comes here. */
    void submit(CatalogProduct product, List<GateResult> gates, Instant now) {
        requireSubmittable();
        copy(product);
        this.gates = gates;
        submittedAt = now;
        move(SubmissionState.SUBMITTED, now);
    }

    void requestChanges(Instant now) {
        require("request-changes", SubmissionState.SUBMITTED);
        move(SubmissionState.CHANGES_REQUESTED, now);
    }

    /** @param judgement asked only when the submission can be judged at all */
    void completeReview(Supplier<Judgement> judgement, Instant now) {
        require("complete-review", SubmissionState.SUBMITTED);
        var judged = judgement.get();
        panel = judged.result();
        rankingKey = judged.rank(submittedAt).text();
        reviewedAt = now;
        move(SubmissionState.REVIEWED, now);
    }

    /** Back to the curators; the panel's result no longer stands. */
    void reopen(Instant now) {
        require("reopen", SubmissionState.REVIEWED, SubmissionState.DECLINED);
        panel = null;
        overruling = null;
        rankingKey = null;
        move(SubmissionState.SUBMITTED, now);
    }

    /** The panel's own recommendation stays beside it; it takes a reopening to be rid of it. */
    void overrule(Overruling by, Instant now) {
        require("override-recommendation", SubmissionState.REVIEWED);
        overruling = by;
        updatedAt = now;
    }

    void withdraw(Instant now) {
        require(
                "withdraw",
                SubmissionState.DRAFT,
                SubmissionState.SUBMITTED,
                SubmissionState.CHANGES_REQUESTED,
                SubmissionState.REVIEWED);
        move(SubmissionState.WITHDRAWN, now);
    }

    /** A retailer decides only on what is reviewed; that another one accepted already is no obstacle. */
    public void requireDecidable(String action) {
        require(action, SubmissionState.REVIEWED, SubmissionState.ACCEPTED);
    }

    void accepted(Instant now) {
        require("accept", SubmissionState.REVIEWED);
        move(SubmissionState.ACCEPTED, now);
    }

    void declinedByAll(Instant now) {
        require("decline", SubmissionState.REVIEWED);
        move(SubmissionState.DECLINED, now);
    }

    /** Whether it was ever shown to curators. */
    boolean wasSubmitted() {
        return submittedAt != null;
    }

    /** Whether a panel's result stands: only then do retailers know of it. */
    boolean isJudged() {
        return panel != null;
    }

    Passage passage(Stage stage, Instant now) {
        return new Passage(round.id(), stage, categoryGroup, productId, businessId, now);
    }

    public UUID id() {
        return id;
    }

    public UUID productId() {
        return productId;
    }

    public UUID businessId() {
        return businessId;
    }

    public String businessRegion() {
        return businessRegion;
    }

    public String category() {
        return category;
    }

    public String categoryGroup() {
        return categoryGroup;
    }

    public UUID previousSubmissionId() {
        return previousSubmissionId;
    }

    public ProductSnapshot product() {
        return product;
    }

    public BusinessSnapshot business() {
        return business;
    }

    public List<GateResult> gates() {
        return gates;
    }

    /** The panel's result; null unless one stands. */
    public PanelResult panel() {
        return panel;
    }

    /** What is recommended to the retailers: by the authority if it overruled the panel; null unless a result stands. */
    public Recommendation recommendation() {
        if (overruling != null) {
            return overruling.recommendation();
        }
        return panel == null ? null : panel.recommendation();
    }

    public boolean isOverruled() {
        return overruling != null;
    }

    /** Null unless a panel's result stands. */
    public String rankingKey() {
        return rankingKey;
    }

    public SubmissionState state() {
        return state;
    }

    public Round round() {
        return round;
    }

    /** The rubric by which the round judges products like this one. */
    public RubricRef rubric() {
        return round.rubricFor(categoryGroup);
    }

    void requireReviewed(String action) {
        require(action, SubmissionState.REVIEWED);
    }

    /** What a step needs that is no transition of the submission itself. */
    public void requireSubmitted(String action) {
        require(action, SubmissionState.SUBMITTED);
    }

    private void copy(CatalogProduct from) {
        productId = from.id();
        businessId = from.business().id();
        businessRegion = from.business().regionCode();
        category = from.category();
        categoryGroup = from.categoryGroup();
        product = ProductSnapshot.of(from);
        business = BusinessSnapshot.of(from.business());
    }

    private void require(String action, SubmissionState... from) {
        if (!List.of(from).contains(state)) {
            throw new IllegalTransition("submission", id, state, action);
        }
    }

    private void move(SubmissionState to, Instant now) {
        state = to;
        updatedAt = now;
    }
}
