package id.kurasi.curation.shelf;

import id.kurasi.curation.funnel.Passage;
import id.kurasi.curation.funnel.Stage;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What every step of a listing has in common: take it for oneself, write it down, show it. */
@ApplicationScoped
class ShelfSteps {

    private final Listings listings;
    private final ListingAccess access;
    private final ListingReading reading;
    private final ListingJournal journal;
    private final Clock clock;

    ShelfSteps(Listings listings, ListingAccess access, ListingReading reading, ListingJournal journal, Clock clock) {
        this.listings = listings;
        this.access = access;
        this.reading = reading;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The round may be over: shelves outlast it.
     *
     * @throws Refusal 404 for who may not see it, 403 for who may not write it
     */
    Listing take(UUID id) {
        var listing = listings.lock(id);
        if (!access.writes(listing)) {
            throw Refusal.forbidden("not-yours-to-do", id);
        }
        return listing;
    }

    void record(Listing listing, ListingState from, String action, String note) {
        if (from != null) {
            listing.recordedFor = access.recordedFor(listing);
        }
        listings.flush();
        journal.record(listing, from, action, note);
    }

    /** What is no change of the listing itself. */
    void tell(Listing listing, String action, String note) {
        journal.record(listing, listing.state, action, note);
    }

    String caller() {
        return access.caller();
    }

    /** The retailer for which the caller writes; null for its buyers. */
    String recordedFor(Listing listing) {
        return access.recordedFor(listing);
    }

    ListingView view(Listing listing) {
        listings.flush();
        return reading.view(listing);
    }

    Passage passage(Listing listing, Stage stage) {
        return new Passage(
                listing.round.id(), stage, listing.categoryGroup, listing.productId, listing.businessId, now());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(Listing listing) {
        return LocalDate.ofInstant(now(), listing.round.zone());
    }

    /** What is recorded has happened. */
    void requireNotAhead(Listing listing, String field, LocalDate day) {
        if (isOutOfRange(listing, day)) {
            throw Refusal.invalid(Violation.body(field, "NotYetOrTooLongAgo"));
        }
    }

    void requireNotAhead(Listing listing, List<Store> stores) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < stores.size(); i++) {
            if (isOutOfRange(listing, stores.get(i).since())) {
                violations.add(Violation.body("stores[" + i + "].since", "NotYetOrTooLongAgo"));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    void requireNotBeforeListing(Listing listing, String field, LocalDate day) {
        if (listing.listedSince != null && day.isBefore(listing.listedSince)) {
            throw Refusal.invalid(Violation.body(field, "BeforeListed", listing.listedSince));
        }
    }

    /** It comes back after it went, or there would be two of it on one shelf. */
    void requireNotBeforeDelisting(Listing listing, List<Store> stores) {
        if (listing.delistedOn != null && Store.first(stores).isBefore(listing.delistedOn)) {
            throw Refusal.invalid(Violation.body("stores", "BeforeDelisted", listing.delistedOn));
        }
    }

    private boolean isOutOfRange(Listing listing, LocalDate day) {
        return day.isAfter(today(listing)) || day.getYear() < 2000;
    }
}
