package id.kurasi.curation.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** Which categories one buyer looks after. */
@Entity
@Table(name = "inbox_preference")
class Preference {

    @Id
    String account;

    @Version
    long version;

    List<String> categories;
    Instant createdAt;
    Instant updatedAt;

    protected Preference() {}

    Preference(String account, Instant now) {
        this.account = account;
        this.createdAt = now;
    }

    void prefer(List<String> categories, Instant now) {
        this.categories = List.copyOf(categories);
        updatedAt = now;
    }
}
