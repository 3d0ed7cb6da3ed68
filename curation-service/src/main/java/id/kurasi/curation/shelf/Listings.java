package id.kurasi.curation.shelf;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class Listings implements PanacheRepositoryBase<Listing, UUID> {

    private final ListingAccess access;

    Listings(ListingAccess access) {
        this.access = access;
    }

    /** The listing if the caller may read it. */
    Listing get(UUID id) {
        return access.require(findById(id), id);
    }

    /** The same, for this transaction alone. */
    Listing lock(UUID id) {
        return access.require(findById(id, LockModeType.PESSIMISTIC_WRITE), id);
    }
}
