package id.kurasi.catalog.business.contact;

import id.kurasi.catalog.business.Business;
import id.kurasi.catalog.business.BusinessState;
import id.kurasi.catalog.business.consent.Consents;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Who may read whom to reach: the agency of the region, the business itself, whoever runs the installation, and a retailer for
 * as long as the business agrees to be shared with it.
 */
@ApplicationScoped
class ContactAccess {

    private final Caller caller;
    private final Consents consents;

    ContactAccess(Caller caller, Consents consents) {
        this.caller = caller;
        this.consents = consents;
    }

    /** The role that lets the caller read it, as the audit row keeps it; empty when none does. */
    Optional<String> roleFor(Business business) {
        if (caller.is(Role.ADMIN)) {
            return Optional.of(Role.Name.ADMIN);
        }
        return caller.scopes(Role.AGENCY).stream()
                .filter(region -> isWithin(business.regionCode(), region))
                .findFirst()
                .map(region -> Role.Name.AGENCY + ":" + region)
                .or(() -> own(business))
                .or(() -> consenting(business));
    }

    private static boolean isWithin(String region, String scope) {
        return region.equals(scope) || region.startsWith(scope + ".");
    }

    private Optional<String> own(Business business) {
        return Optional.of(business.id().toString())
                .filter(id -> caller.holds(Role.BUSINESS, id))
                .map(id -> Role.Name.BUSINESS + ":" + id);
    }

    private Optional<String> consenting(Business business) {
        return business.state() == BusinessState.ACTIVE
                ? consents.sharedWith(business.id(), caller.scopes(Role.BUYER))
                        .map(retailer -> Role.Name.BUYER + ":" + retailer)
                : Optional.empty();
    }
}
