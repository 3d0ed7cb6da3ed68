package id.kurasi.catalog.product.revision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was said of a product at one saved change; a row of it is never changed. */
@Entity
@Immutable
@Table(name = "product_revision")
@IdClass(Revision.Key.class)
class Revision {

    record Key(UUID productId, int revision) implements Serializable {}

    @Id
    private UUID productId;

    @Id
    private int revision;

    private Instant at;
    private String by;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode facts;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> changed;

    private boolean compositionChanged;

    protected Revision() {}

    Revision(Key key, Instant at, String by, JsonNode facts, List<String> changed, boolean compositionChanged) {
        this.productId = key.productId();
        this.revision = key.revision();
        this.at = at;
        this.by = by;
        this.facts = facts;
        this.changed = changed;
        this.compositionChanged = compositionChanged;
    }

    int revision() {
        return revision;
    }

    JsonNode facts() {
        return facts;
    }

    RevisionView view() {
        return new RevisionView(productId, revision, at, by, changed, compositionChanged, facts);
    }
}
