package id.kurasi.catalog.media;

import id.kurasi.catalog.product.PhotoView;
import id.kurasi.catalog.product.ProductPhotos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the photos that are shown with products. */
@ApplicationScoped
class PhotosOfProducts implements ProductPhotos {

    record Row(UUID product, UUID id, String alt) {}

    private final EntityManager entities;

    PhotosOfProducts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<UUID, List<PhotoView>> of(Collection<UUID> products) {
        var photos = new HashMap<UUID, List<PhotoView>>();
        if (products.isEmpty()) {
            return photos;
        }
        entities.createQuery("""
                        select new id.kurasi.catalog.media.PhotosOfProducts$Row(m.productId, m.id, m.caption) from Medium m
                        where m.productId in (:products) and m.kind = PHOTO order by m.productId, m.position
                        """, Row.class)
                .setParameter("products", products)
                .getResultList()
                .forEach(row -> photos.computeIfAbsent(row.product(), any -> new ArrayList<>())
                        .add(MediaLinks.photo(row.id(), row.alt())));
        return photos;
    }
}
