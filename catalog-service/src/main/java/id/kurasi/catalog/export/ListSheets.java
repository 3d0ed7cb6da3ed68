package id.kurasi.catalog.export;

import id.kurasi.file.export.SheetPaths;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The lists that are to be had as sheets. */
@ApplicationScoped
class ListSheets implements SheetPaths {

    private static final Set<String> LISTS = Set.of("/v1/products", "/v1/businesses");

    @Override
    public boolean offers(String path) {
        return LISTS.contains(path);
    }
}
