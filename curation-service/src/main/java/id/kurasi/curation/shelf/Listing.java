package id.kurasi.curation.shelf;

import id.kurasi.curation.indicator.Fact;
import id.kurasi.curation.indicator.Fact.Place;
import id.kurasi.curation.indicator.Happening;
import id.kurasi.curation.round.Round;
import id.kurasi.curation.submission.Submission;
import id.kurasi.kit.Ids;
import id.kurasi.kit.problem.IllegalTransition;
import id.kurasi.kit.problem.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What becomes of one retailer's acceptance (<i>penempatan di rak</i>): on the shelf, ordered, off the shelf, or nothing. */
@Entity
public class Listing {

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

    String retailer;
    UUID productId;
    String productName;
    UUID businessId;
    String businessName;
    String businessRegion;
    String category;
    String categoryGroup;

    @Enumerated(EnumType.STRING)
    ListingState state = ListingState.AWAITING;

    @ElementCollection
    @CollectionTable(name = "listing_store", joinColumns = @JoinColumn(name = "listing_id"))
    @OrderColumn(name = "position")
    List<Store> stores = new ArrayList<>();

    LocalDate listedSince;

    @Embedded
    FirstOrder firstOrder;

    LocalDate delistedOn;
    String reason;
    String recordedFor;
    Instant createdAt;
    Instant updatedAt;

    protected Listing() {}

    Listing(Submission submission, String retailer, Instant now) {
        this.id = Ids.next();
        this.submissionId = submission.id();
        this.round = submission.round();
        this.retailer = retailer;
        this.productId = submission.productId();
        this.productName = submission.product().name();
        this.businessId = submission.businessId();
        this.businessName = submission.business().name();
        this.businessRegion = submission.businessRegion();
        this.category = submission.category();
        this.categoryGroup = submission.categoryGroup();
        this.createdAt = now;
        this.updatedAt = now;
    }

    void list(List<Store> where, Instant now) {
        require("list", ListingState.AWAITING);
        stand(where);
        move(ListingState.LISTED, now);
    }

    /** Other stores than before. */
    void restock(List<Store> where, Instant now) {
        require("change-stores", ListingState.LISTED);
        stand(where);
        updatedAt = now;
    }

    /** @throws Refusal 409 when there was an order before */
    void order(FirstOrder first, Instant now) {
        require("record-first-order", ListingState.AWAITING, ListingState.LISTED);
        requireUnordered();
        firstOrder = first;
        updatedAt = now;
    }

    void delist(LocalDate on, String why, Instant now) {
        require("delist", ListingState.LISTED);
        delistedOn = on;
        reason = why;
        move(ListingState.DELISTED, now);
    }

    void relist(List<Store> where, Instant now) {
        require("relist", ListingState.DELISTED);
        stand(where);
        delistedOn = null;
        reason = null;
        move(ListingState.LISTED, now);
    }

    /** @throws Refusal 409 when it was ordered: what is contracted does not lapse */
    void lapse(String why, Instant now) {
        require("lapse", ListingState.AWAITING);
        requireUnordered();
        reason = why;
        move(ListingState.LAPSED, now);
    }

    /** Sales are reported of what is, or was, on a shelf. */
    void requireOnceListed() {
        require("report-sales", ListingState.LISTED, ListingState.DELISTED);
    }

    /** What the state allows. */
    List<String> possibleActions() {
        var ordered = firstOrder != null;
        return switch (state) {
            case AWAITING -> ordered ? List.of("list") : List.of("list", "record-first-order", "lapse");
            case LISTED ->
                ordered
                        ? List.of("change-stores", "delist", "report-sales")
                        : List.of("change-stores", "record-first-order", "delist", "report-sales");
            case DELISTED -> List.of("relist", "report-sales");
            case LAPSED -> List.of();
        };
    }

    /** For the indicators. */
    Fact fact(Happening happening, LocalDate day) {
        var place = new Place(submissionId, round.id(), categoryGroup, businessRegion, productId, businessId);
        return Fact.of(happening, day, place, retailer);
    }

    UUID id() {
        return id;
    }

    private void stand(List<Store> where) {
        stores.clear();
        stores.addAll(where);
        var first = Store.first(where);
        listedSince = listedSince == null || first.isBefore(listedSince) ? first : listedSince;
    }

    private void requireUnordered() {
        if (firstOrder != null) {
            throw Refusal.of(409, "ordered-already", firstOrder.orderedOn()).with("currentState", state.name());
        }
    }

    private void require(String action, ListingState... from) {
        if (!List.of(from).contains(state)) {
            throw new IllegalTransition("listing", id, state, action);
        }
    }

    private void move(ListingState to, Instant now) {
        state = to;
        updatedAt = now;
    }
}
