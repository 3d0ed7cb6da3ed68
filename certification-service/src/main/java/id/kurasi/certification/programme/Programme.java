package id.kurasi.certification.programme;

import id.kurasi.kit.Ids;
import id.kurasi.kit.problem.IllegalTransition;
import jakarta.persistence.CollectionTable;
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
import org.hibernate.annotations.Immutable;

/**
 * A facilitation programme (program fasilitasi): an agency helps so many businesses to obtain certificates, from one budget in
 * one fiscal year. Its places are counted apart from it ({@link Allocations}), so that giving one is no change of the plan.
 */
@Entity
@Table(name = "facilitation_programme")
class Programme {

    @Id
    private UUID id;

    @Version
    private long version;

    private Instant createdAt;
    private Instant updatedAt;

    @Enumerated(EnumType.STRING)
    private ProgrammeState state;

    @Embedded
    private Plan plan;

    @ElementCollection
    @CollectionTable(name = "programme_offer", joinColumns = @JoinColumn(name = "programme_id"))
    private Set<Offer> offers = new HashSet<>();

    /** For queries to look into; what changes them is {@link Allocations}. */
    @Immutable
    @ElementCollection
    @CollectionTable(name = "programme_allocation", joinColumns = @JoinColumn(name = "programme_id"))
    private Set<Allocation> allocations;

    private LocalDate openedOn;
    private LocalDate closedOn;

    protected Programme() {}

    static Programme draft(Plan plan, Collection<Offer> offers, Instant now) {
        var programme = new Programme();
        programme.id = Ids.next();
        programme.createdAt = now;
        programme.updatedAt = now;
        programme.state = ProgrammeState.DRAFT;
        programme.plan = plan;
        programme.offers.addAll(offers);
        return programme;
    }

    void change(Plan to, Collection<Offer> offered) {
        guard(ProgrammeAction.CHANGE);
        plan = to;
        offers.retainAll(offered);
        offers.addAll(offered);
    }

    void open(LocalDate on) {
        move(ProgrammeAction.OPEN_UP);
        openedOn = on;
    }

    void close(LocalDate on) {
        move(ProgrammeAction.CLOSE);
        closedOn = on;
    }

    void cancel() {
        move(ProgrammeAction.CANCEL);
    }

    void touch(Instant now) {
        updatedAt = now;
    }

    void guard(ProgrammeAction action) {
        if (!action.isPossibleIn(state)) {
            throw new IllegalTransition("facilitation programme", id, state, action.slug());
        }
    }

    private void move(ProgrammeAction action) {
        guard(action);
        state = action.targetFrom(state);
    }

    /** Whether others than its agency have seen it. */
    boolean isKnown() {
        return openedOn != null;
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

    ProgrammeState state() {
        return state;
    }

    Plan plan() {
        return plan;
    }

    List<Offer> offers() {
        return offers.stream().sorted(Offer.ORDER).toList();
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}
