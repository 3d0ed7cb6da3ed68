package id.kurasi.certification.facilitation.intake;

import id.kurasi.certification.facilitation.CaseAccess;
import id.kurasi.certification.facilitation.intake.Accepted.Recipe;
import id.kurasi.certification.peer.CatalogClient;
import id.kurasi.certification.peer.CatalogClient.Business;
import id.kurasi.certification.peer.CatalogClient.Product;
import id.kurasi.certification.type.CertificateTypes;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Looks through what is to be registered before anything is written: are there such types and routes, does the catalog know the
 * business and its products, may this caller act for it. Nothing is locked or held while the catalog is asked.
 */
@ApplicationScoped
public class CaseIntake {

    /** As many as the catalog gives at once, and as many as a case may have. */
    private static final int MOST_PRODUCTS = 100;

    private final CertificateTypes types;
    private final CatalogClient catalog;
    private final CaseAccess access;

    CaseIntake(CertificateTypes types, @RestClient CatalogClient catalog, CaseAccess access) {
        this.types = types;
        this.catalog = catalog;
        this.access = access;
    }

    public Accepted check(RegisterCase request) {
        var wishes = new WishCheck(types);
        wishes.add(request.wanted(), "");
        return check(request.businessId(), request.productIds(), wishes, request.appealOf());
    }

    public Accepted check(RegisterApplication request) {
        var wishes = new WishCheck(types);
        for (var i = 0; i < request.cases().size(); i++) {
            wishes.add(request.cases().get(i), "cases[" + i + "].");
        }
        return check(request.businessId(), request.productIds(), wishes, null);
    }

    private Accepted check(UUID businessId, List<UUID> productIds, WishCheck wishes, UUID appealOf) {
        var violations = new ArrayList<>(wishes.violations());
        // whether a business of another region exists is not for this caller to know
        var business = business(businessId).filter(known -> access.isOfficerFor(known.regionCode()));
        var recipes = new ArrayList<Recipe>();
        if (business.isPresent()) {
            recipes.addAll(recipes(businessId, productIds, violations));
        } else {
            violations.add(Violation.body("businessId", "NoSuchBusinessForYou"));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return new Accepted(businessId, business.get().regionCode(), recipes, wishes.wishes(), appealOf);
    }

    private Optional<Business> business(UUID id) {
        return catalog.businesses(List.of(id), 1).items().stream().findFirst();
    }

    private List<Recipe> recipes(UUID businessId, List<UUID> wanted, List<Violation> violations) {
        var known = catalog.products(wanted, MOST_PRODUCTS).items();
        var seen = new HashSet<UUID>();
        var recipes = new ArrayList<Recipe>();
        for (var i = 0; i < wanted.size(); i++) {
            var id = wanted.get(i);
            var field = "productIds[" + i + "]";
            if (!seen.add(id)) {
                violations.add(Violation.body(field, "Duplicate"));
            }
            known.stream()
                    .filter(product ->
                            product.id().equals(id) && product.businessId().equals(businessId))
                    .map(Product::compositionRevision)
                    .findFirst()
                    .ifPresentOrElse(
                            recipe -> recipes.add(new Recipe(id, recipe)),
                            () -> violations.add(Violation.body(field, "UnknownProduct")));
        }
        return recipes;
    }
}
