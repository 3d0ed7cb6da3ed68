package id.kurasi.catalog.imports.plan;

import id.kurasi.catalog.business.BusinessDraft;
import id.kurasi.catalog.business.KnownBusiness;
import id.kurasi.catalog.imports.row.RowContact;
import id.kurasi.catalog.product.KnownProduct;
import id.kurasi.catalog.product.ProductState;
import id.kurasi.catalog.product.WriteProduct;
import id.kurasi.kit.Ids;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Writes nothing but what later rows of the sheet are to find as if it were written. */
public final class DryPen implements Pen {

    private final Map<UUID, KnownBusiness> businesses = new LinkedHashMap<>();
    private final Map<UUID, KnownProduct> products = new LinkedHashMap<>();
    private final Map<UUID, RowContact> contacts = new LinkedHashMap<>();

    public Map<UUID, KnownBusiness> businesses() {
        return businesses;
    }

    public Map<UUID, KnownProduct> products() {
        return products;
    }

    public Map<UUID, RowContact> contacts() {
        return contacts;
    }

    @Override
    public KnownBusiness write(KnownBusiness known, BusinessDraft draft, String nameKey) {
        var planned = known == null
                ? new KnownBusiness(Ids.next(), 0, draft, nameKey)
                : new KnownBusiness(known.id(), known.version(), draft, nameKey);
        businesses.put(planned.id(), planned);
        return planned;
    }

    @Override
    public void write(KnownBusiness business, RowContact contact) {
        contacts.put(business.id(), contact);
        businesses.put(business.id(), business);
    }

    @Override
    public KnownProduct write(KnownProduct known, WriteProduct draft, String nameKey) {
        var planned = known == null
                ? new KnownProduct(Ids.next(), 0, ProductState.DRAFT, draft, nameKey)
                : new KnownProduct(known.id(), known.version(), known.state(), draft, nameKey);
        products.put(planned.id(), planned);
        return planned;
    }

    @Override
    public KnownProduct publish(KnownProduct draft) {
        var published =
                new KnownProduct(draft.id(), draft.version(), ProductState.PUBLISHED, draft.facts(), draft.nameKey());
        products.put(published.id(), published);
        return published;
    }
}
