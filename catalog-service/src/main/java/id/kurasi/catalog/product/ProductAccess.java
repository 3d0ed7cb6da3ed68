package id.kurasi.catalog.product;

import id.kurasi.catalog.business.BusinessAccess;
import id.kurasi.catalog.region.InRegion;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who may read and change which product: drafts and archived ones are for their agency and business only. */
@ApplicationScoped
class ProductAccess {

    private final BusinessAccess businesses;
    private final Caller caller;

    ProductAccess(BusinessAccess businesses, Caller caller) {
        this.businesses = businesses;
        this.caller = caller;
    }

    boolean mayChange(Product product) {
        return businesses.mayChange(product.business().id(), product.regionCode());
    }

    boolean mayRead(Product product) {
        return mayChange(product)
                || caller.is(Role.SERVICE)
                || product.state() == ProductState.PUBLISHED
                        && (caller.is(Role.BUYER, Role.CURATOR) || caller.covers(Role.VIEWER, product.regionCode()));
    }

    /** What was said before it was published is for those who may read drafts. */
    int firstRevisionToRead(Product product) {
        if (mayChange(product) || caller.is(Role.SERVICE)) {
            return 1;
        }
        return product.publishedRevision() == null ? product.revision() : product.publishedRevision();
    }

    List<String> actions(ProductState state, UUID businessId, String regionCode) {
        if (!businesses.mayChange(businessId, regionCode)) {
            return List.of();
        }
        return switch (state) {
            case DRAFT -> List.of("change", "publish", "archive");
            case PUBLISHED -> List.of("change", "archive");
            case ARCHIVED -> List.of();
        };
    }

    /** Whether all that the caller may read is published, of whosever. */
    boolean readsOnlyPublished() {
        return !caller.is(Role.ADMIN, Role.SERVICE, Role.AGENCY, Role.BUSINESS);
    }

    /** Limits a list to what the caller may read. */
    void limit(Filters filters) {
        if (caller.is(Role.ADMIN, Role.SERVICE)) {
            return;
        }
        var any = new ArrayList<String>();
        var own = caller.ids(Role.BUSINESS);
        if (!own.isEmpty()) {
            any.add(filters.condition("p.business.id in (:own)", "own", own));
        }
        any.add(InRegion.condition(filters, "p", "agency", caller.scopes(Role.AGENCY)));
        if (caller.is(Role.BUYER, Role.CURATOR) || caller.covers(Role.VIEWER, null)) {
            any.add("p.state = PUBLISHED");
        } else {
            any.add("p.state = PUBLISHED and "
                    + InRegion.condition(filters, "p", "viewer", caller.scopes(Role.VIEWER)));
        }
        filters.and("(" + String.join(" or ", any) + ")");
    }
}
