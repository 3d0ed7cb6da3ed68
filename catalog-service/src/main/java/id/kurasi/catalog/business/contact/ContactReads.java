package id.kurasi.catalog.business.contact;

import id.kurasi.catalog.business.Businesses;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Who read which contact, as what, and when. */
@ApplicationScoped
class ContactReads {

    private static final Keyset<ContactReadView> LIST = new Keyset<>(
            "select new id.kurasi.catalog.business.contact.ContactReadView(r.id, r.at, r.by, r.role) from ContactRead r",
            ContactReadView.class,
            "r.id",
            ContactReadView::id,
            Sorts.<ContactReadView>defaultingTo("-at").by("at", "r.at", ContactReadView::at, Instant::parse));

    private final EntityManager entities;
    private final Businesses businesses;
    private final Caller caller;

    ContactReads(EntityManager entities, Businesses businesses, Caller caller) {
        this.entities = entities;
        this.businesses = businesses;
        this.caller = caller;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void write(UUID businessId, String role, Instant now) {
        entities.persist(ContactRead.of(businessId, caller.name(), role, now));
        entities.flush();
    }

    Page<ContactReadView> list(UUID businessId, Paging paging) {
        businesses.requireKept(businessId);
        return LIST.page(entities, new Filters().and("r.businessId = :business", "business", businessId), null, paging);
    }
}
