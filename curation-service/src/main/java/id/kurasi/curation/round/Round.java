package id.kurasi.curation.round;

import id.kurasi.curation.rubric.Aggregation;
import id.kurasi.curation.rubric.RubricRef;
import id.kurasi.curation.rubric.Rubrics;
import id.kurasi.kit.Ids;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.problem.IllegalTransition;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Formula;

/**
 * A curation round (<i>kurasi</i>): one agency presents products to one or more retailers. The agency nominates; each
 * retailer decides for itself.
 */
@Entity
public class Round {

    /** Who reads the rows of a round's history that are for who runs it. */
    static final String GOVERNORS = "governors";

    @Id
    UUID id;

    @Version
    long version;

    String title;
    String agencyRegionCode;

    @ElementCollection
    @CollectionTable(name = "round_retailer", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    @Column(name = "retailer")
    List<String> retailers = new ArrayList<>();

    LocalDate opensOn;
    LocalDate closesOn;
    String timeZone;
    List<String> categories;
    List<String> eligibleRegions;
    int minimumReviews;

    @Enumerated(EnumType.STRING)
    Aggregation aggregation;

    @Embedded
    Caps caps;

    LocalDate resultsDueOn;
    LocalDate sessionOn;
    String sessionVenue;
    boolean sealed;
    UUID copiedFrom;

    @Enumerated(EnumType.STRING)
    RoundState state = RoundState.DRAFT;

    @ElementCollection
    @CollectionTable(name = "round_rubric", joinColumns = @JoinColumn(name = "round_id"))
    @MapKeyColumn(name = "category_group")
    Map<String, RubricRef> rubrics = new HashMap<>();

    /** Accounts of the curators on its panel; kept by the panel. */
    @Formula("array(select m.curator from panel_member m where m.round_id = id)")
    List<String> panelists;

    Instant openedAt;
    Instant closedAt;
    Instant createdAt;
    Instant updatedAt;

    protected Round() {}

    Round(RoundFacts facts, Instant now) {
        this.id = Ids.next();
        this.createdAt = now;
        apply(facts, now);
    }

    /** Only a draft can be changed: who submits relies on what the round says. */
    void revise(RoundFacts facts, Instant now) {
        require("change", RoundState.DRAFT);
        apply(facts, now);
    }

    /** From here on products can be submitted, and they are judged by the rubrics of this moment to the end. */
    void open(Map<String, RubricRef> rubricsInForce, Instant now) {
        require("open", RoundState.DRAFT);
        rubrics.putAll(rubricsInForce);
        openedAt = now;
        move(RoundState.OPEN, now);
    }

    /** Whether its last day is over where it takes place, though nobody has closed it. */
    boolean isOverdueToClose(Instant now) {
        return state == RoundState.OPEN && !now.isBefore(endsAt());
    }

    /** The end of its last day there: the first moment that is too late. */
    public Instant endsAt() {
        return closesOn.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    /** @throws IllegalTransition unless it takes submissions: where nobody has closed it yet, its last day may be over */
    void requireExtendable(Instant now) {
        require("extend", RoundState.OPEN);
        if (isOverdueToClose(now)) {
            throw new IllegalTransition("round", id, RoundState.CLOSED, "extend");
        }
    }

    /** @param resultsDue null: as before */
    void extend(LocalDate lastDay, LocalDate resultsDue, Instant now) {
        requireExtendable(now);
        closesOn = lastDay;
        resultsDueOn = resultsDue == null ? resultsDueOn : resultsDue;
        updatedAt = now;
    }

    void close(Instant now) {
        require("close", RoundState.OPEN);
        closedAt = now;
        move(RoundState.CLOSED, now);
    }

    void publish(Instant now) {
        require("publish", RoundState.CLOSED);
        move(RoundState.PUBLISHED, now);
    }

    void cancel(Instant now) {
        require("cancel", RoundState.DRAFT, RoundState.OPEN, RoundState.CLOSED);
        move(RoundState.CANCELLED, now);
    }

    /** Leave to enter late makes sense once everybody may enter, and until the results are out. */
    void requireEnterable() {
        require("issue-late-entry", RoundState.OPEN, RoundState.CLOSED);
    }

    /** The same round again in a new window, as a draft. */
    Round copy(CopyRound changes, Instant now) {
        var copy = new Round(changes.over(this), now);
        copy.copiedFrom = id;
        return copy;
    }

    /** Something that is done with it and does not move it; who runs it reads of it. */
    Transition step(String action, String note, String event) {
        return new Transition("round", id, action, state, state, note, GOVERNORS, event);
    }

    /** Whether it ever opened; before that it is nobody's business but the agency's. */
    public boolean hasOpened() {
        return openedAt != null;
    }

    /** Whether the day in the round's time zone lies in its window; the closing day counts to its end. */
    public boolean isWithinWindow(Instant now) {
        var today = LocalDate.ofInstant(now, ZoneId.of(timeZone));
        return !today.isBefore(opensOn) && !today.isAfter(closesOn);
    }

    /** Whether its submissions are for this curator: for everyone, unless there is a panel. */
    public boolean admits(String curator) {
        return panelists == null || panelists.isEmpty() || panelists.contains(curator);
    }

    public RubricRef rubricFor(String categoryGroup) {
        return rubrics.getOrDefault(categoryGroup, rubrics.get(Rubrics.ANY_OTHER_GROUP));
    }

    public UUID id() {
        return id;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String title() {
        return title;
    }

    public String agencyRegionCode() {
        return agencyRegionCode;
    }

    public RoundState state() {
        return state;
    }

    public List<String> retailers() {
        return List.copyOf(retailers);
    }

    public List<String> categories() {
        return categories;
    }

    public List<String> eligibleRegions() {
        return eligibleRegions;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public int minimumReviews() {
        return minimumReviews;
    }

    public Aggregation aggregation() {
        return aggregation;
    }

    /** Until when the panel's and the retailers' results are promised; null when nobody promised. */
    public LocalDate resultsDueOn() {
        return resultsDueOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    /** Whether curators and viewers see nothing of what was submitted, so that nobody starts to judge before all are in. */
    public boolean isUnderSeal() {
        return sealed && closedAt == null;
    }

    public Caps caps() {
        return Objects.requireNonNullElse(caps, Caps.NONE);
    }

    private void apply(RoundFacts facts, Instant now) {
        title = facts.title();
        agencyRegionCode = facts.agencyRegionCode();
        if (!retailers.equals(facts.retailers())) {
            retailers.clear();
            retailers.addAll(facts.retailers());
        }
        opensOn = facts.opensOn();
        closesOn = facts.closesOn();
        timeZone = facts.timeZone();
        categories = List.copyOf(facts.categories());
        eligibleRegions = List.copyOf(facts.eligibleRegions());
        minimumReviews = facts.minimumReviews();
        aggregation = facts.aggregation();
        caps = facts.caps();
        resultsDueOn = facts.resultsDueOn();
        sessionOn = facts.sessionOn();
        sessionVenue = facts.sessionVenue();
        sealed = facts.sealed();
        updatedAt = now;
    }

    private void require(String action, RoundState... from) {
        if (!List.of(from).contains(state)) {
            throw new IllegalTransition("round", id, state, action);
        }
    }

    private void move(RoundState to, Instant now) {
        state = to;
        updatedAt = now;
    }
}
