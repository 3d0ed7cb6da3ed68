package id.kurasi.certification.facilitation;

import id.kurasi.certification.peer.CatalogClient;
import id.kurasi.certification.peer.CatalogClient.Product;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Looks up with which recipes the products of a case go to the issuer. Asked before the submission begins, so that nothing is
 * locked or held while the catalog answers.
 */
@ApplicationScoped
class RecipeCheck {

    /** As many as the catalog gives at once, and as many as a case may have. */
    private static final int MOST_PRODUCTS = 100;

    private final CatalogClient catalog;
    private final CaseProducts products;

    RecipeCheck(@RestClient CatalogClient catalog, CaseProducts products) {
        this.catalog = catalog;
        this.products = products;
    }

    /** @param unknown products that the catalog no longer has for the business */
    record Found(List<CaseProduct> products, List<Violation> unknown) {}

    Found of(UUID caseId) {
        var wanted = products.of(caseId);
        var ids = wanted.products().stream().map(CaseProduct::productId).toList();
        var known = catalog.products(ids, MOST_PRODUCTS).items();
        var found = new ArrayList<CaseProduct>();
        var unknown = new ArrayList<Violation>();
        for (var product : wanted.products()) {
            known.stream()
                    .filter(one -> one.id().equals(product.productId()))
                    .filter(one -> one.businessId().equals(wanted.businessId()))
                    .map(Product::compositionRevision)
                    .findFirst()
                    .ifPresentOrElse(
                            recipe -> found.add(new CaseProduct(product.productId(), product.type(), recipe)),
                            () -> unknown.add(Violation.state("products." + product.productId(), "UnknownProduct")));
        }
        return new Found(found, unknown);
    }

    /** Reads what has to be looked up, and lets the connection go. */
    @ApplicationScoped
    static class CaseProducts {

        private final Cases cases;

        CaseProducts(Cases cases) {
            this.cases = cases;
        }

        record Wanted(UUID businessId, List<CaseProduct> products) {}

        @Transactional
        Wanted of(UUID caseId) {
            var it = cases.get(caseId);
            return new Wanted(it.purpose().businessId(), it.coverage().products());
        }
    }
}
