package id.kurasi.curation.peer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks certification-service what products need on a date, by law and by a requirement profile. */
record ComplianceRequest(LocalDate on, String profile, List<Product> products) {

    /** Whether it was imported the catalog does not know. */
    record Product(
            UUID productId,
            UUID businessId,
            String category,
            String businessScale,
            String storage,
            Integer shelfLifeDays,
            long compositionRevision,
            String gtin,
            Boolean animalMaterial,
            List<String> processes,
            Map<String, JsonNode> attributes,
            boolean nib,
            Boolean taxRegistered) {

        static Product of(CatalogProduct product) {
            var business = product.business();
            return new Product(
                    product.id(),
                    business.id(),
                    product.category(),
                    business.businessScale(),
                    product.storage(),
                    product.shelfLifeDays(),
                    product.compositionRevision(),
                    product.gtin(),
                    product.containsAnimalMaterial(),
                    product.processes(),
                    product.attributes(),
                    business.nibRecorded(),
                    business.taxRegistered());
        }
    }

    static ComplianceRequest about(List<CatalogProduct> products, String profile, LocalDate on) {
        return new ComplianceRequest(
                on, profile, products.stream().map(Product::of).toList());
    }
}
