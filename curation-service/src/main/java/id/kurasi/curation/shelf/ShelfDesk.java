package id.kurasi.curation.shelf;

import id.kurasi.curation.funnel.FunnelCounters;
import id.kurasi.curation.funnel.Stage;
import id.kurasi.curation.indicator.Happening;
import id.kurasi.curation.indicator.Ledger;
import id.kurasi.curation.shelf.ShelfRequests.Delisting;
import id.kurasi.curation.submission.Decided;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The retailer's side after an acceptance; the agency of the round may write on its behalf. */
@ApplicationScoped
class ShelfDesk {

    private final ShelfSteps steps;
    private final Listings listings;
    private final FunnelCounters funnel;
    private final Ledger ledger;

    ShelfDesk(ShelfSteps steps, Listings listings, FunnelCounters funnel, Ledger ledger) {
        this.steps = steps;
        this.listings = listings;
        this.funnel = funnel;
        this.ledger = ledger;
    }

    /** An acceptance opens a listing; one, should it ever be told twice. */
    void accepted(@Observes Decided event) {
        var decision = event.decision();
        var submission = event.submission();
        if (decision.state().isAcceptance()
                && listings.count("submissionId = ?1 and retailer = ?2", submission.id(), decision.retailer()) == 0) {
            var listing = new Listing(submission, decision.retailer(), event.at());
            listings.persist(listing);
            steps.record(listing, null, "accept", null);
        }
    }

    @Command
    ListingView list(UUID id, List<Store> stores) {
        var listing = steps.take(id);
        steps.requireNotAhead(listing, stores);
        var view = move(listing, "list", null, (moved, now) -> moved.list(stores, now));
        ledger.add(listing.fact(Happening.ON_SHELF, listing.listedSince));
        reached(listing, Stage.LISTED);
        return view;
    }

    @Command
    ListingView relist(UUID id, List<Store> stores) {
        var listing = steps.take(id);
        steps.requireNotAhead(listing, stores);
        steps.requireNotBeforeDelisting(listing, stores);
        var view = move(listing, "relist", null, (moved, now) -> moved.relist(stores, now));
        ledger.add(listing.fact(Happening.ON_SHELF, Store.first(stores)));
        return view;
    }

    @Command
    ListingView restock(UUID id, String ifMatch, List<Store> stores) {
        var listing = steps.take(id);
        Preconditions.ifMatch(ifMatch, listing.version);
        steps.requireNotAhead(listing, stores);
        return move(listing, "change-stores", null, (moved, now) -> moved.restock(stores, now));
    }

    @Command
    ListingView order(UUID id, FirstOrder order) {
        var listing = steps.take(id);
        steps.requireNotAhead(listing, "orderedOn", order.orderedOn());
        var view = move(listing, "record-first-order", null, (moved, now) -> moved.order(order, now));
        reached(listing, Stage.ORDERED);
        return view;
    }

    /** @throws Refusal 400 for a day before it was listed */
    @Command
    ListingView delist(UUID id, Delisting request) {
        var listing = steps.take(id);
        steps.requireNotAhead(listing, "on", request.on());
        steps.requireNotBeforeListing(listing, "on", request.on());
        var view = move(
                listing, "delist", request.reason(), (moved, now) -> moved.delist(request.on(), request.reason(), now));
        ledger.add(listing.fact(Happening.ON_SHELF, request.on()), -1, 0);
        return view;
    }

    @Command
    ListingView lapse(UUID id, String reason) {
        return move(steps.take(id), "lapse", reason, (moved, now) -> moved.lapse(reason, now));
    }

    private ListingView move(Listing listing, String action, String note, BiConsumer<Listing, Instant> step) {
        var from = listing.state;
        step.accept(listing, steps.now());
        steps.record(listing, from, action, note);
        return steps.view(listing);
    }

    /** Last, because everybody who moves something of this round counts in the same rows. */
    private void reached(Listing listing, Stage stage) {
        funnel.reachedWith(listing.retailer, steps.passage(listing, stage));
    }
}
