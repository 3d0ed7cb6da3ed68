package id.kurasi.certification.certificate;

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

    List<Violation> of(RecordCertificate paper) {
        var violations = new ArrayList<Violation>();
        try {
            var business = catalog.business(paper.businessId());
            if (!isWithin(business.regionCode(), paper.regionCode())) {
                violations.add(Violation.body("regionCode", "BusinessElsewhere"));
            }
        } catch (NotFoundException unknown) {
            return List.of(Violation.body("businessId", "UnknownBusiness"));
        }
        violations.addAll(ofProducts(paper));
        return violations;
    }

    /** Whether the product, named in the path, is of that business, and the recipe one that it has had. */
    List<Violation> of(UUID businessId, ProductLink link) {
        var unknown = new Violation("productId", "path", "UnknownProduct");
        return ofLink(link, products(List.of(link.productId())), businessId, unknown, "compositionRevision");
    }

    private List<Violation> ofProducts(RecordCertificate paper) {
        var links = paper.links();
        var found = products(links.stream().map(ProductLink::productId).toList());
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < links.size(); i++) {
            var line = "products[" + i + "].";
            var unknown = Violation.body(line + "productId", "UnknownProduct");
            violations.addAll(ofLink(links.get(i), found, paper.businessId(), unknown, line + "compositionRevision"));
        }
        return violations;
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

    private Map<UUID, Product> products(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return catalog.products(List.copyOf(ids), MOST_PRODUCTS).items().stream()
                .collect(Collectors.toMap(Product::id, Function.identity()));
    }

    private static boolean isWithin(String regionCode, String wider) {
        return regionCode.equals(wider) || regionCode.startsWith(wider + ".");
    }
}
