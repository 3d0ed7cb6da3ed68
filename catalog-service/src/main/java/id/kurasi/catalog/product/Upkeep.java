package id.kurasi.catalog.product;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.catalog.product.completeness.Completeness;
import id.kurasi.catalog.product.completeness.Completeness.Measured;
import id.kurasi.catalog.product.revision.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    void added(List<Product> products) {
        keep(products.stream()
                .map(product -> new Change(product, null, revisions.state(product.facts(), List.of())))
                .toList());
    }

    /** @param before {@link #statesOf} them, taken before what is said of them changed */
    void revised(Map<Product, JsonNode> before) {
        keep(before.entrySet().stream()
                .map(one -> new Change(
                        one.getKey(),
                        one.getValue(),
                        revisions.state(one.getKey().facts(), one.getValue())))
                .toList());
    }

    /** @param before {@link #stateOf} it, taken before its photos changed */
    void changedBeside(Product product, JsonNode before) {
        keep(List.of(new Change(product, before, stateOf(product))));
    }

    private record Change(Product product, JsonNode before, JsonNode after) {

        Revisions.Saved saved() {
            return new Revisions.Saved(product.id(), product.revision(), product.updatedAt());
        }

        Measured measured() {
            return new Measured(product.id(), product.facts(), Revisions.photosIn(after));
        }
    }

    private void keep(List<Change> changes) {
        changes.forEach(change -> revisions.keep(change.saved(), change.before(), change.after()));
        completeness.measure(changes.stream().map(Change::measured).toList());
    }

    JsonNode stateOf(Product product) {
        return statesOf(List.of(product)).get(product);
    }

    /** In one statement for all. */
    Map<Product, JsonNode> statesOf(List<Product> products) {
        var photosOf = photos.of(products.stream().map(Product::id).toList());
        var states = new LinkedHashMap<Product, JsonNode>();
        products.forEach(product ->
                states.put(product, revisions.state(product.facts(), photosOf.getOrDefault(product.id(), List.of()))));
        return states;
    }

    /** Whether the product shows something else than that. */
    boolean differs(Product product, JsonNode before) {
        return revisions.differ(before, stateOf(product));
    }

    boolean differ(ProductFacts one, ProductFacts other) {
        return revisions.differ(revisions.state(one, List.of()), revisions.state(other, List.of()));
    }
}
