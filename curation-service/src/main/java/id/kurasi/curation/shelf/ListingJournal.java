package id.kurasi.curation.shelf;

import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Writes down what happens to listings. Amounts stay in the listing: the feed tells that, not how much. */
@ApplicationScoped
class ListingJournal {

    static final String KIND = "listing";

    private final Journal journal;

    ListingJournal(Journal journal) {
        this.journal = journal;
    }

    void record(Listing listing, ListingState from, String action, String note) {
        journal.transition(
                new Transition(KIND, listing.id, action, from, listing.state, note, null, event(action)),
                Map.of(
                        "roundId", listing.round.id(),
                        "submissionId", listing.submissionId,
                        "productId", listing.productId,
                        "businessId", listing.businessId,
                        "retailer", listing.retailer,
                        "state", listing.state.name()));
    }

    private static String event(String action) {
        return KIND + "."
                + switch (action) {
                    case "accept" -> "opened";
                    case "list", "relist" -> "listed";
                    case "change-stores" -> "stores-changed";
                    case "record-first-order" -> "ordered";
                    case "delist" -> "delisted";
                    case "lapse" -> "lapsed";
                    case "correct-sales" -> "sales-corrected";
                    default -> "sales-reported";
                };
    }
}
