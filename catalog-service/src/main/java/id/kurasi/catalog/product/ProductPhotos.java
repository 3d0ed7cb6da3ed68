package id.kurasi.catalog.product;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the photos of products are known. */
public interface ProductPhotos {

    /** In their order, for many products in one statement; a product without photos has no entry. */
    Map<UUID, List<PhotoView>> of(Collection<UUID> products);
}
