package id.kurasi.certification.certificate;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Which certificates, and cases to obtain them, a caller may know of: admins and services all, agencies and viewers those of
 * their regions, a business its own. For everyone else, and beyond that, they do not exist.
 */
@ApplicationScoped
public class Visibility {

    private final Caller caller;

    Visibility(Caller caller) {
        this.caller = caller;
    }

    public boolean covers(Particulars certificate) {
        return covers(certificate.regionCode(), certificate.businessId());
    }

    /** The same for anything else that a business has in a region. */
    public boolean covers(String regionCode, UUID businessId) {
        return seesAll()
                || caller.covers(Role.AGENCY, regionCode)
                || caller.covers(Role.VIEWER, regionCode)
                || caller.holds(Role.BUSINESS, businessId.toString());
    }

    /** The same as a condition on the certificate {@code c}. */
    Filters filters() {
        return filters("c.particulars.regionCode", "c.particulars.businessId");
    }

    /** The same as a condition in HQL on where something lies and whose it is. */
    public Filters filters(String regionPath, String businessPath) {
        var filters = new Filters();
        if (seesAll()) {
            return filters;
        }
        var regions = new ArrayList<>(caller.scopes(Role.AGENCY));
        regions.addAll(caller.scopes(Role.VIEWER));
        var inRegion = filters.regionCondition(regionPath, regions);
        return filters.and(
                "(" + inRegion + " or " + businessPath + " in (:ownBusinesses))", "ownBusinesses", ownBusinesses());
    }

    private boolean seesAll() {
        var everyRegion = caller.is(Role.VIEWER) && caller.scopes(Role.VIEWER).isEmpty();
        return caller.is(Role.ADMIN, Role.SERVICE) || everyRegion;
    }

    private Collection<UUID> ownBusinesses() {
        return caller.scopes(Role.BUSINESS).stream()
                .flatMap(scope -> uuid(scope).stream())
                .toList();
    }

    /** A scope which the identity provider spelled wrong gives no access, and is no failure of the request. */
    private static List<UUID> uuid(String scope) {
        try {
            return List.of(UUID.fromString(scope));
        } catch (IllegalArgumentException garbled) {
            return List.of();
        }
    }
}
