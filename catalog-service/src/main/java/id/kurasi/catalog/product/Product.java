package id.kurasi.catalog.product;

import id.kurasi.catalog.business.Business;
import id.kurasi.kit.problem.IllegalTransition;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
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
import org.hibernate.annotations.Formula;

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

    // derived by the database
    @Column(insertable = false, updatable = false)
    private String regencyCode;

    @Column(insertable = false, updatable = false)
    private String provinceCode;

    @Column(insertable = false, updatable = false)
    private String productGroup;

    // never read, only searched in
    @Formula("name_words")
    @Basic(fetch = FetchType.LAZY)
    private String nameWords;

    @Formula("all_words")
    @Basic(fetch = FetchType.LAZY)
    private String allWords;

    @Enumerated(EnumType.STRING)
    private ProductState state;

    private UUID mergedInto;
    private int revision;
    private int compositionRevision;

    @Column(insertable = false, updatable = false)
    private String nameKey;

    private Integer publishedRevision;

    @Embedded
    private ProductFacts facts;

    protected Product() {}

    static Product draft(UUID id, Business business, ProductFacts facts, Instant now) {
        var product = new Product();
        product.id = id;
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

    void requireOpen() {
        if (state == ProductState.ARCHIVED) {
            throw new IllegalTransition("product", id, state, "change");
        }
    }

    /** A new recipe raises {@code compositionRevision}, which certificates are linked to. */
    void revise(ProductFacts to, Instant now) {
        requireOpen();
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
        publishedRevision = revision;
        updatedAt = now;
    }

    void archive(Instant now) {
        if (state == ProductState.ARCHIVED) {
            throw new IllegalTransition("product", id, state, "archive");
        }
        state = ProductState.ARCHIVED;
        updatedAt = now;
    }

    /** It was the double of another: archived for good, and pointing there. */
    void mergeInto(Product survivor, Instant now) {
        if (state == ProductState.ARCHIVED) {
            throw new IllegalTransition("product", id, state, "merge");
        }
        archive(now);
        mergedInto = survivor.id;
    }

    /** Fills its gaps from a double, as a revision. */
    void takeOver(Product duplicate, Instant now) {
        if (state == ProductState.ARCHIVED) {
            throw new IllegalTransition("product", id, state, "merge");
        }
        revise(facts.completedBy(duplicate.facts), now);
    }

    /** Takes it out of the catalog with its business, which only counts from now on. Archived ones lose their texts as well. */
    void anonymise(Instant now) {
        state = ProductState.ARCHIVED;
        facts = facts.withoutTexts("Produk anonim " + id.toString().substring(24));
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID mergedInto() {
        return mergedInto;
    }

    long version() {
        return version;
    }

    Business business() {
        return business;
    }

    public String regionCode() {
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

    /** The first revision that everybody saw; null before it is published. */
    Integer publishedRevision() {
        return publishedRevision;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    ProductFacts facts() {
        return facts;
    }

    ProductView view() {
        return new ProductView(
                id,
                version,
                createdAt,
                updatedAt,
                state,
                mergedInto,
                revision,
                compositionRevision,
                business.summary(),
                facts);
    }
}
