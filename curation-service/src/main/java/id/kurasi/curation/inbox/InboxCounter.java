package id.kurasi.curation.inbox;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How much lies in each tab, per retailer, round and category. Kept by the database; read only here. */
@Entity
@Immutable
class InboxCounter {

    @Embeddable
    record Cell(String retailer, UUID roundId, String categoryGroup, String category) {}

    @EmbeddedId
    Cell id;

    long pending;
    long asked;
    long shortlisted;
    long accepted;
    long declined;

    protected InboxCounter() {}
}
