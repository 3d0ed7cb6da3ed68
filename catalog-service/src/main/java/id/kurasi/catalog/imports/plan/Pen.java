package id.kurasi.catalog.imports.plan;

import id.kurasi.catalog.business.BusinessDraft;
import id.kurasi.catalog.business.KnownBusiness;
import id.kurasi.catalog.imports.row.RowContact;
import id.kurasi.catalog.product.KnownProduct;
import id.kurasi.catalog.product.ProductState;
import id.kurasi.catalog.product.WriteProduct;
import id.kurasi.kit.Ids;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Notes what some rows do, so that all of it is written at once: later rows see it as if it were written. */
public final class Pen {

    /**
     * What rows made of something.
     *
     * @param before null where they made it
     */
    public record Written<T>(T before, T after) {

        public boolean isNew() {
            return before == null;
        }
    }

    private final Map<UUID, Written<KnownBusiness>> businesses = new LinkedHashMap<>();
    private final Map<UUID, Written<KnownProduct>> products = new LinkedHashMap<>();
    private final Map<UUID, RowContact> contacts = new LinkedHashMap<>();

    /** Those of the contacts included. */
    public Collection<Written<KnownBusiness>> businesses() {
        return businesses.values();
    }

    public Collection<Written<KnownProduct>> products() {
        return products.values();
    }

    /** By business. */
    public Map<UUID, RowContact> contacts() {
        return contacts;
    }

    /** @param known null to register it */
    KnownBusiness write(KnownBusiness known, BusinessDraft draft, String nameKey) {
        var after = known == null
                ? new KnownBusiness(Ids.next(), 0, draft, nameKey)
                : new KnownBusiness(known.id(), known.version(), draft, nameKey);
        note(businesses, after.id(), new Written<>(known, after));
        return after;
    }

    void write(KnownBusiness business, RowContact contact) {
        contacts.put(business.id(), contact);
        note(businesses, business.id(), new Written<>(business, business));
    }

    /** @param known null to add it */
    KnownProduct write(KnownProduct known, WriteProduct draft, String nameKey) {
        var after = known == null
                ? new KnownProduct(Ids.next(), 0, ProductState.DRAFT, draft, nameKey)
                : new KnownProduct(known.id(), known.version(), known.state(), draft, nameKey);
        note(products, after.id(), new Written<>(known, after));
        return after;
    }

    KnownProduct publish(KnownProduct draft) {
        var after =
                new KnownProduct(draft.id(), draft.version(), ProductState.PUBLISHED, draft.facts(), draft.nameKey());
        note(products, after.id(), new Written<>(draft, after));
        return after;
    }

    private static <T> void note(Map<UUID, Written<T>> all, UUID id, Written<T> written) {
        all.merge(id, written, (first, last) -> new Written<>(first.before(), last.after()));
    }
}
