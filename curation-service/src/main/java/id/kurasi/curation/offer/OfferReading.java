package id.kurasi.curation.offer;

import id.kurasi.curation.dealing.Dealings;
import id.kurasi.curation.offer.OfferDesk.Named;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class OfferReading {

    private static final Keyset<Offer> KEYSET = new Keyset<>(
            "select o from Offer o",
            Offer.class,
            "o.id",
            offer -> offer.id,
            Sorts.<Offer>defaultingTo("madeAt").by("madeAt", "o.madeAt", offer -> offer.madeAt, Instant::parse));

    private final Dealings dealings;
    private final Offers offers;
    private final OfferViews views;
    private final EntityManager entities;

    OfferReading(Dealings dealings, Offers offers, OfferViews views, EntityManager entities) {
        this.dealings = dealings;
        this.offers = offers;
        this.views = views;
        this.entities = entities;
    }

    OfferView get(Named named) {
        var dealing = dealings.read(named.submission());
        return views.of(offers.get(dealing, named.number(), named.retailer()), dealing);
    }

    Page<OfferView> page(UUID submission, String retailer, Paging paging) {
        var dealing = dealings.read(submission);
        var page = KEYSET.page(entities, dealing.filters("o", retailer), null, paging);
        return new Page<>(views.of(page.items(), dealing), page.nextCursor());
    }

    HistoryView history(Named named) {
        var offer = offers.get(dealings.read(named.submission()), named.number(), named.retailer());
        return dealings.history(OfferJournal.KIND, offer.id);
    }
}
