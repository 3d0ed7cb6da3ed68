package id.kurasi.catalog.imports;

import id.kurasi.catalog.business.BusinessDraft;
import id.kurasi.catalog.business.ImportedBusinesses;
import id.kurasi.catalog.business.KnownBusiness;
import id.kurasi.catalog.business.contact.ImportedContacts;
import id.kurasi.catalog.business.contact.WriteContact;
import id.kurasi.catalog.imports.plan.Pen;
import id.kurasi.catalog.imports.plan.Pen.Written;
import id.kurasi.catalog.imports.row.RowContact;
import id.kurasi.catalog.product.ImportedProducts;
import id.kurasi.catalog.product.KnownProduct;
import id.kurasi.catalog.product.ProductState;
import id.kurasi.catalog.product.WriteProduct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.UUID;

/** Writes into the catalog what some rows came to, in the current transaction and few statements. */
@ApplicationScoped
class CatalogWriter {

    private final ImportedBusinesses businesses;
    private final ImportedContacts contacts;
    private final ImportedProducts products;
    private final EntityManager entities;

    CatalogWriter(
            ImportedBusinesses businesses,
            ImportedContacts contacts,
            ImportedProducts products,
            EntityManager entities) {
        this.businesses = businesses;
        this.contacts = contacts;
        this.products = products;
        this.entities = entities;
    }

    void write(Pen pen) {
        writeBusinesses(pen.businesses());
        writeContacts(pen);
        writeProducts(pen.products());
    }

    /** What is written is done with: each flush looks at all that is held. */
    private void done() {
        entities.flush();
        entities.clear();
    }

    private void writeBusinesses(Collection<Written<KnownBusiness>> all) {
        var added = new LinkedHashMap<UUID, BusinessDraft>();
        var changed = new LinkedHashMap<KnownBusiness, BusinessDraft>();
        for (var business : all) {
            var draft = business.after().facts();
            if (business.isNew()) {
                added.put(business.after().id(), draft);
            } else if (!draft.equals(business.before().facts())) {
                changed.put(business.before(), draft);
            }
        }
        businesses.register(added);
        businesses.change(changed);
        done();
    }

    private void writeContacts(Pen pen) {
        var said = new LinkedHashMap<UUID, WriteContact>();
        pen.contacts().forEach((business, contact) -> said.put(business, written(contact)));
        contacts.say(said);
        done();
    }

    private static WriteContact written(RowContact contact) {
        return new WriteContact(contact.personName(), contact.phone(), contact.email(), contact.address(), null);
    }

    private void writeProducts(Collection<Written<KnownProduct>> all) {
        var added = new LinkedHashMap<UUID, WriteProduct>();
        var revised = new LinkedHashMap<KnownProduct, WriteProduct>();
        var published = new ArrayList<UUID>();
        for (var product : all) {
            var draft = product.after().facts();
            if (product.isNew()) {
                added.put(product.after().id(), draft);
            } else if (!draft.equals(product.before().facts())) {
                revised.put(product.before(), draft);
            }
            if (isPublished(product)) {
                published.add(product.after().id());
            }
        }
        products.add(added);
        products.revise(revised);
        products.publish(published);
        done();
    }

    private static boolean isPublished(Written<KnownProduct> product) {
        return product.after().state() == ProductState.PUBLISHED
                && (product.isNew() || product.before().state() == ProductState.DRAFT);
    }
}
