package id.kurasi.catalog.media;

import id.kurasi.catalog.product.Products;
import id.kurasi.file.blob.Blobs;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Photos and documents in the order of their products. Every change is one of the product too: it holds the product's row,
 * so that two at once neither exceed the number nor share a place.
 */
@ApplicationScoped
class Media implements PanacheRepositoryBase<Medium, UUID> {

    private final Products products;
    private final Blobs blobs;
    private final Clock clock;

    Media(Products products, Blobs blobs, Clock clock) {
        this.products = products;
        this.blobs = blobs;
        this.clock = clock;
    }

    /** Puts it last; its files are kept already. */
    Medium add(UUID product, Medium medium) {
        products.changeBeside(product, null, () -> {
            var present = of(product, medium.kind());
            refuseRepeated(present, medium);
            if (present.size() >= medium.kind().mostOfAProduct()) {
                throw Refusal.of(409, "too-many-media", medium.kind().mostOfAProduct());
            }
            blobs.refer(medium.hashes());
            persist(medium.placed(product, present.size() + 1, clock.instant()));
        });
        return medium;
    }

    private static void refuseRepeated(List<Medium> present, Medium medium) {
        present.stream()
                .filter(other -> other.file().equals(medium.file()))
                .findFirst()
                .ifPresent(first -> {
                    throw Refusal.of(409, "duplicate-medium", first.id()).with("mediumId", first.id());
                });
    }

    /** Gives each its new place and words; all that the product has are named. */
    void arrange(UUID product, MediumKind kind, String ifMatch, List<Place> places) {
        // a PUT without the header is refused, where a null would mean that there is nothing to lose
        products.changeBeside(product, ifMatch == null ? "" : ifMatch, () -> {
            var present = of(product, kind).stream().collect(Collectors.toMap(Medium::id, Function.identity()));
            var ids = places.stream().map(Place::id).toList();
            if (ids.size() != present.size() || !present.keySet().equals(new HashSet<>(ids))) {
                throw Refusal.invalid(Violation.body("items", "NotAllMedia", present.size()));
            }
            for (var position = 1; position <= places.size(); position++) {
                var place = places.get(position - 1);
                present.get(place.id()).arrange(position, place.caption());
            }
        });
    }

    void remove(UUID product, MediumKind kind, UUID id) {
        products.changeBeside(product, null, () -> {
            var present = of(product, kind);
            var medium = present.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("medium", id));
            delete(medium);
            blobs.release(medium.hashes());
            present.stream().filter(one -> one.position() > medium.position()).forEach(Medium::moveUp);
        });
    }

    List<Medium> of(UUID product, MediumKind kind) {
        return list("productId = ?1 and kind = ?2 order by position", product, kind);
    }
}
