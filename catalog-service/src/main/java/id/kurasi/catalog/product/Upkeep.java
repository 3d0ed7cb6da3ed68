package id.kurasi.catalog.product;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.catalog.product.completeness.Completeness;
import id.kurasi.catalog.product.completeness.Completeness.Measured;
import id.kurasi.catalog.product.revision.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What follows from every saved change of a product, in its transaction: a revision, and how complete it is now. */
@ApplicationScoped
class Upkeep {

    private final Revisions revisions;
    private final Completeness completeness;
    private final ProductPhotos photos;

    Upkeep(Revisions revisions, Completeness completeness, ProductPhotos photos) {
        this.revisions = revisions;
        this.completeness = completeness;
        this.photos = photos;
    }

    void added(Product product) {
        keep(product, null, revisions.state(product.facts(), List.of()));
    }

    /** @param before {@link #stateOf} it, taken before what is said of it changed */
    void revised(Product product, JsonNode before) {
        keep(product, before, revisions.state(product.facts(), before));
    }

    /** @param before {@link #stateOf} it, taken before its photos changed */
    void changedBeside(Product product, JsonNode before) {
        keep(product, before, stateOf(product));
    }

    private void keep(Product product, JsonNode before, JsonNode state) {
        revisions.keep(new Revisions.Saved(product.id(), product.revision(), product.updatedAt()), before, state);
        completeness.measure(List.of(new Measured(product.id(), product.facts(), Revisions.photosIn(state))));
    }

    JsonNode stateOf(Product product) {
        return revisions.state(product.facts(), photos.of(List.of(product.id())).getOrDefault(product.id(), List.of()));
    }

    /** Whether the product shows something else than that. */
    boolean differs(Product product, JsonNode before) {
        return revisions.differ(before, stateOf(product));
    }

    boolean differ(ProductFacts one, ProductFacts other) {
        return revisions.differ(revisions.state(one, List.of()), revisions.state(other, List.of()));
    }
}
