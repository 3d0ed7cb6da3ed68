package id.kurasi.curation.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Asks certification-service what a product needs on a date, by law and by a requirement profile. */
record ComplianceRequest(LocalDate on, String profile, List<Product> products) {

    record Product(
            UUID productId,
            UUID businessId,
            String category,
            String businessScale,
            String storage,
            Integer shelfLifeDays,
            long compositionRevision,
            String gtin) {}

    static ComplianceRequest about(CatalogProduct product, String profile, LocalDate on) {
        var facts = new Product(
                product.id(),
                product.business().id(),
                product.category(),
                product.business().businessScale(),
                product.storage(),
                product.shelfLifeDays(),
                product.compositionRevision(),
                product.gtin());
        return new ComplianceRequest(on, profile, List.of(facts));
    }
}
