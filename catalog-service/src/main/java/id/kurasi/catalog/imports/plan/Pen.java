package id.kurasi.catalog.imports.plan;

import id.kurasi.catalog.business.BusinessDraft;
import id.kurasi.catalog.business.KnownBusiness;
import id.kurasi.catalog.imports.row.RowContact;
import id.kurasi.catalog.product.KnownProduct;
import id.kurasi.catalog.product.WriteProduct;

/** Carries out what was planned: in the catalog, or in a dry run only in what later rows see of it. */
public interface Pen {

    /** @param known null to register it; {@code contact} null to leave it */
    KnownBusiness write(KnownBusiness known, BusinessDraft draft, String nameKey);

    void write(KnownBusiness business, RowContact contact);

    /** @param known null to add it */
    KnownProduct write(KnownProduct known, WriteProduct draft, String nameKey);

    KnownProduct publish(KnownProduct draft);
}
