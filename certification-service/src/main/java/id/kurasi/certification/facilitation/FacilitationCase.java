package id.kurasi.certification.facilitation;

import id.kurasi.certification.facilitation.checklist.Checklist;
import id.kurasi.certification.facilitation.checklist.Document;
import id.kurasi.certification.facilitation.stage.StageClock;
import id.kurasi.kit.Ids;
import id.kurasi.kit.problem.IllegalTransition;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A facilitation case (fasilitasi): the agency helps a business to obtain one certificate for some of its products.
 *
 * <p>What became of the certificate afterwards, expired or revoked, belongs to the certificate. An appeal against a refusal is a
 * case of its own ({@link Purpose#appealOf}): the refusal stays on record, and the appeal goes through the same states.
 */
@Entity
@Table(name = "facilitation_case")
public class FacilitationCase {

    @Id
    private UUID id;

    @Version
    private long version;

    private Instant createdAt;
    private Instant updatedAt;
    private LocalDate registeredOn;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Embedded
    private Purpose purpose;

    @Embedded
    private Funding funding;

    @Embedded
    private Coverage coverage;

    @ElementCollection
    @CollectionTable(name = "facilitation_case_dependency", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "depends_on")
    private Set<UUID> dependencies = new HashSet<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Document> checklist = List.of();

    @Embedded
    private Examination examination = new Examination();

    @Embedded
    private Block block;

    @Embedded
    private Accompaniment accompaniment;

    @Embedded
    private Outcome outcome;

    protected FacilitationCase() {}

    static FacilitationCase register(
            Purpose purpose, Funding funding, Collection<CaseProduct> products, Moment moment) {
        var it = new FacilitationCase();
        it.id = Ids.next();
        it.createdAt = moment.now();
        it.updatedAt = moment.now();
        it.registeredOn = moment.today();
        it.state = CaseState.REGISTERED;
        it.purpose = purpose;
        it.funding = funding;
        it.coverage = new Coverage(products);
        it.accompaniment = Accompaniment.NONE;
        it.outcome = Outcome.NONE;
        return it;
    }

    /** To be told before it is registered for good: it waits for these cases. */
    void dependOn(Collection<UUID> others) {
        dependencies.addAll(others);
    }

    void requestDocuments(Checklist wanted) {
        move(CaseAction.REQUEST_DOCUMENTS);
        checklist = wanted.documents();
    }

    void checkDocuments(Checklist checked) {
        move(CaseAction.CHECK_DOCUMENTS);
        checklist = checked.documents();
    }

    void completeDocuments(Collection<Violation> missing) {
        guard(CaseAction.COMPLETE_DOCUMENTS);
        requireNothing(missing);
        move(CaseAction.COMPLETE_DOCUMENTS);
    }

    /** @param recipes the products with the recipes that the issuer is told of */
    void submit(Filing filing, Collection<CaseProduct> recipes, Collection<Violation> missing) {
        guard(CaseAction.SUBMIT);
        requireNothing(missing);
        move(CaseAction.SUBMIT);
        examination.submit(filing);
        coverage.replace(recipes);
    }

    void startExamination(StageClock first) {
        move(CaseAction.START_EXAMINATION);
        examination.enter(first);
    }

    void changeStage(StageClock next) {
        move(CaseAction.CHANGE_STAGE);
        examination.enter(next);
    }

    void giveBack(LocalDate on) {
        move(CaseAction.RETURN);
        examination.leave(on);
    }

    void issue(Outcome issued) {
        move(CaseAction.ISSUE);
        examination.leave(issued.closedOn());
        block = null;
        outcome = issued;
    }

    void refuse(Outcome refused) {
        move(CaseAction.REFUSE);
        examination.leave(refused.closedOn());
        outcome = refused;
    }

    void withdraw(LocalDate on) {
        move(CaseAction.WITHDRAW);
        examination.leave(on);
        outcome = Outcome.withdrawn(on);
    }

    void block(Block why) {
        move(CaseAction.BLOCK);
        block = why;
    }

    void unblock() {
        move(CaseAction.UNBLOCK);
        block = null;
    }

    void accompany(String account, Checklist ticked) {
        move(CaseAction.ASSIGN_COMPANION);
        accompaniment = accompaniment.by(account);
        checklist = ticked.documents();
    }

    void recordVisit(LocalDate on, String note) {
        move(CaseAction.RECORD_VISIT);
        accompaniment = accompaniment.visited(on, note);
    }

    void fulfilCommitments() {
        move(CaseAction.FULFIL_COMMITMENTS);
        outcome = outcome.fulfilled();
    }

    /** Two records of a business became one. */
    void carryOverTo(UUID business) {
        purpose = purpose.of(business);
    }

    void touch(Instant now) {
        updatedAt = now;
    }

    /** Whether the state allows the action, and the case has what the action is about. */
    boolean allows(CaseAction action) {
        return action.isPossibleIn(state) && wanting(action) == null;
    }

    void guard(CaseAction action) {
        if (!action.isPossibleIn(state)) {
            throw new IllegalTransition("facilitation case", id, state, action.slug());
        }
        var wanting = wanting(action);
        if (wanting != null) {
            throw Refusal.of(409, wanting, action.slug());
        }
    }

    /** What the action is about and the case does not have, as a problem type; null when nothing is wanting. */
    private String wanting(CaseAction action) {
        return switch (action) {
            case UNBLOCK -> block == null ? "not-blocked" : null;
            case RECORD_VISIT -> accompaniment.companion() == null ? "no-companion" : null;
            case FULFIL_COMMITMENTS -> outcome.commitmentsPending() ? null : "no-commitments-pending";
            default -> null;
        };
    }

    private void move(CaseAction action) {
        guard(action);
        state = action.targetFrom(state);
    }

    private static void requireNothing(Collection<Violation> missing) {
        if (!missing.isEmpty()) {
            throw Refusal.of(422, "case-incomplete", missing.size()).violations(List.copyOf(missing));
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    CaseState state() {
        return state;
    }

    Purpose purpose() {
        return purpose;
    }

    Funding funding() {
        return funding;
    }

    Coverage coverage() {
        return coverage;
    }

    Set<UUID> dependencies() {
        return Set.copyOf(dependencies);
    }

    Checklist checklist() {
        return new Checklist(checklist);
    }

    Examination examination() {
        return examination;
    }

    Block block() {
        return block;
    }

    Accompaniment accompaniment() {
        return accompaniment;
    }

    Outcome outcome() {
        return outcome;
    }
}
