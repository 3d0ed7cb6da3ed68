package id.kurasi.certification.certificate;

import static id.kurasi.certification.certificate.Particulars.isWithin;

import id.kurasi.certification.peer.CatalogClient;
import id.kurasi.certification.peer.CatalogClient.Product;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Whether the catalog knows the business and the products that a certificate names. */
@ApplicationScoped
class CatalogCheck {

    /** As many as the catalog gives at once, and as many as a certificate may name. */
    private static final int MOST_PRODUCTS = 100;

    private final CatalogClient catalog;

    CatalogCheck(@RestClient CatalogClient catalog) {
        this.catalog = catalog;
    }

    /**
     * @param violations what the catalog knows otherwise
     * @param recipes the composition revision of each product that it knows
     */
    record Answer(List<Violation> violations, Map<UUID, Integer> recipes) {}

    Answer of(RecordCertificate paper) {
        var violations = new ArrayList<Violation>();
        try {
            var business = catalog.business(paper.businessId());
            if (!isWithin(business.regionCode(), paper.regionCode())) {
                violations.add(Violation.body("regionCode", "BusinessElsewhere"));
            }
        } catch (NotFoundException unknown) {
            return new Answer(List.of(Violation.body("businessId", "UnknownBusiness")), Map.of());
        }
        var products = ofProducts(paper.businessId(), paper.links());
        violations.addAll(products.violations());
        return new Answer(violations, products.recipes());
    }

    /** Whether the product, named in the path, is of that business, and the recipe one that it has had. */
    Answer of(UUID businessId, ProductLink link) {
        var found = products(List.of(link));
        var unknown = new Violation("productId", "path", "UnknownProduct");
        return new Answer(ofLink(link, found, businessId, unknown, "compositionRevision"), recipes(found));
    }

    /** Whether the products in {@code products} of the body are of that business, and the recipes ones that they have had. */
    Answer ofProducts(UUID businessId, List<ProductLink> links) {
        var found = products(links);
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < links.size(); i++) {
            var line = "products[" + i + "].";
            var unknown = Violation.body(line + "productId", "UnknownProduct");
            violations.addAll(ofLink(links.get(i), found, businessId, unknown, line + "compositionRevision"));
        }
        return new Answer(violations, recipes(found));
    }

    /** Where the business produces now; the catalog knows it, because a certificate of it is on record. */
    String regionOf(UUID businessId) {
        return catalog.business(businessId).regionCode();
    }

    /** @param unknown what to say of a product that does not exist, and of one of another business just the same */
    private static List<Violation> ofLink(
            ProductLink link, Map<UUID, Product> found, UUID businessId, Violation unknown, String recipeField) {
        var product = found.get(link.productId());
        if (product == null || !product.businessId().equals(businessId)) {
            return List.of(unknown);
        }
        return link.compositionRevision() > product.compositionRevision()
                ? List.of(Violation.body(recipeField, "NewerThanProduct", product.compositionRevision()))
                : List.of();
    }

    private Map<UUID, Product> products(Collection<ProductLink> links) {
        var ids = links.stream().map(ProductLink::productId).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : catalog.products(ids, MOST_PRODUCTS).items().stream()
                        .collect(Collectors.toMap(Product::id, Function.identity()));
    }

    private static Map<UUID, Integer> recipes(Map<UUID, Product> found) {
        return found.values().stream().collect(Collectors.toMap(Product::id, Product::compositionRevision));
    }
}
