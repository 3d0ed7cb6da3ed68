package id.kurasi.catalog.product;

import id.kurasi.catalog.business.Business;
import id.kurasi.kit.Ids;
import id.kurasi.kit.problem.IllegalTransition;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Something a business makes. Its verbs guard the state; nothing else moves it. */
@Entity
public class Product {

    @Id
    private UUID id;

    @Version
    private long version;

    private Instant createdAt;
    private Instant updatedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Business business;

    private String regionCode;

    @Enumerated(EnumType.STRING)
    private ProductState state;

    private int revision;
    private int compositionRevision;

    @Embedded
    private ProductFacts facts;

    protected Product() {}

    static Product draft(Business business, ProductFacts facts, Instant now) {
        var product = new Product();
        product.id = Ids.next();
        product.createdAt = now;
        product.updatedAt = now;
        product.business = business;
        product.regionCode = business.regionCode();
        product.state = ProductState.DRAFT;
        product.revision = 1;
        product.compositionRevision = 1;
        product.facts = facts;
        return product;
    }

    /** A new recipe raises {@code compositionRevision}, which certificates are linked to. */
    void revise(ProductFacts to, Instant now) {
        if (state == ProductState.ARCHIVED) {
            throw new IllegalTransition("product", id, state, "change");
        }
        revision++;
        if (to.recipeDiffersFrom(facts)) {
            compositionRevision = revision;
        }
        facts = to;
        updatedAt = now;
    }

    void publish(Instant now) {
        if (state != ProductState.DRAFT) {
            throw new IllegalTransition("product", id, state, "publish");
        }
        state = ProductState.PUBLISHED;
        updatedAt = now;
    }

    void archive(Instant now) {
        if (state == ProductState.ARCHIVED) {
            throw new IllegalTransition("product", id, state, "archive");
        }
        state = ProductState.ARCHIVED;
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Business business() {
        return business;
    }

    String regionCode() {
        return regionCode;
    }

    ProductState state() {
        return state;
    }

    int revision() {
        return revision;
    }

    int compositionRevision() {
        return compositionRevision;
    }

    ProductFacts facts() {
        return facts;
    }

    ProductView view() {
        return new ProductView(
                id, version, createdAt, updatedAt, state, revision, compositionRevision, business.summary(), facts);
    }
}
