package id.kurasi.curation.round;

import id.kurasi.curation.rubric.Aggregation;
import id.kurasi.curation.rubric.RubricRef;
import id.kurasi.curation.rubric.Rubrics;
import id.kurasi.kit.Ids;
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

/**
 * A curation round (<i>kurasi</i>): one agency presents products to one or more retailers. The agency nominates; each
 * retailer decides for itself.
 */
@Entity
public class Round {

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

    @Enumerated(EnumType.STRING)
    RoundState state = RoundState.DRAFT;

    @ElementCollection
    @CollectionTable(name = "round_rubric", joinColumns = @JoinColumn(name = "round_id"))
    @MapKeyColumn(name = "category_group")
    Map<String, RubricRef> rubrics = new HashMap<>();

    Instant openedAt;
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

    void close(Instant now) {
        require("close", RoundState.OPEN);
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

    /** What whoever runs the round can do with it now. */
    List<String> possibleActions() {
        return switch (state) {
            case DRAFT -> List.of("change", "open", "cancel");
            case OPEN -> List.of("close", "cancel");
            case CLOSED -> List.of("publish", "cancel");
            case PUBLISHED, CANCELLED -> List.of();
        };
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
