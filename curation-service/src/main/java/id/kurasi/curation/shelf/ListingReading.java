package id.kurasi.curation.shelf;

import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** Reads listings as far as the caller may. */
@ApplicationScoped
class ListingReading {

    // Entities, not a projection: stores are a collection, fetched for the whole page
    private static final Keyset<Listing> KEYSET = new Keyset<>(
            "select l from Listing l join fetch l.round r",
            Listing.class,
            "l.id",
            Listing::id,
            Sorts.<Listing>defaultingTo("-createdAt")
                    .by("createdAt", "l.createdAt", listing -> listing.createdAt, Instant::parse));

    private final EntityManager entities;
    private final Listings listings;
    private final ListingAccess access;
    private final Journal journal;

    ListingReading(EntityManager entities, Listings listings, ListingAccess access, Journal journal) {
        this.entities = entities;
        this.listings = listings;
        this.access = access;
        this.journal = journal;
    }

    Page<ListingView> page(ListingFilter filter) {
        var filters = filter.filters();
        access.restrict(filters);
        var page = KEYSET.page(entities, filters, filter.sort, filter);
        return new Page<>(page.items().stream().map(this::view).toList(), page.nextCursor());
    }

    ListingView get(UUID id) {
        return view(listings.get(id));
    }

    /** Everybody who reads the listing knows of all of it: it is of one retailer. */
    HistoryView history(UUID id) {
        return journal.history(ListingJournal.KIND, listings.get(id).id);
    }

    ListingView view(Listing listing) {
        return ListingView.of(listing, access.writes(listing));
    }
}
