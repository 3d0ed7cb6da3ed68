package id.kurasi.catalog.imports.plan;

import id.kurasi.catalog.business.BusinessDraft;
import id.kurasi.catalog.business.ImportedBusinesses;
import id.kurasi.catalog.business.KnownBusiness;
import id.kurasi.catalog.business.contact.ImportedContacts;
import id.kurasi.catalog.business.contact.WriteContact;
import id.kurasi.catalog.imports.row.RowContact;
import id.kurasi.catalog.product.ImportedProducts;
import id.kurasi.catalog.product.KnownProduct;
import id.kurasi.catalog.product.WriteProduct;
import jakarta.persistence.EntityManager;

/** Writes into the catalog, in the current transaction. */
public final class LivePen implements Pen {

    private final ImportedBusinesses businesses;
    private final ImportedContacts contacts;
    private final ImportedProducts products;
    private final EntityManager entities;

    public LivePen(
            ImportedBusinesses businesses,
            ImportedContacts contacts,
            ImportedProducts products,
            EntityManager entities) {
        this.businesses = businesses;
        this.contacts = contacts;
        this.products = products;
        this.entities = entities;
    }

    /** What is written is done with: each flush looks at all that is held. */
    private <T> T done(T written) {
        entities.flush();
        entities.clear();
        return written;
    }

    @Override
    public KnownBusiness write(KnownBusiness known, BusinessDraft draft, String nameKey) {
        return done(known == null ? businesses.register(draft, nameKey) : businesses.change(known, draft, nameKey));
    }

    @Override
    public void write(KnownBusiness business, RowContact contact) {
        contacts.say(
                business.id(),
                new WriteContact(contact.personName(), contact.phone(), contact.email(), contact.address(), null));
        done(business);
    }

    @Override
    public KnownProduct write(KnownProduct known, WriteProduct draft, String nameKey) {
        return done(known == null ? products.add(draft, nameKey) : products.revise(known, draft, nameKey));
    }

    @Override
    public KnownProduct publish(KnownProduct draft) {
        return done(products.publish(draft));
    }
}
