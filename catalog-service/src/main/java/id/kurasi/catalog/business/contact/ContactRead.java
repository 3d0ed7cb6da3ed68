package id.kurasi.catalog.business.contact;

import id.kurasi.kit.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One read of a contact. */
@Entity
@Immutable
class ContactRead {

    @Id
    private UUID id;

    private UUID businessId;
    private Instant at;
    private String by;
    private String role;

    protected ContactRead() {}

    static ContactRead of(UUID businessId, String by, String role, Instant at) {
        var read = new ContactRead();
        read.id = Ids.next();
        read.businessId = businessId;
        read.at = at;
        read.by = by;
        read.role = role;
        return read;
    }
}
