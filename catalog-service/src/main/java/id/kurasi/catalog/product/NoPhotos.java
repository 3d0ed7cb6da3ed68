package id.kurasi.catalog.product;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@DefaultBean
@ApplicationScoped
class NoPhotos implements ProductPhotos {
    @Override
    public Map<UUID, List<PhotoView>> of(Collection<UUID> products) {
        return Map.of();
    }
}
