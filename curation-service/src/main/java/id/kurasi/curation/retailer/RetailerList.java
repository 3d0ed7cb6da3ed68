package id.kurasi.curation.retailer;

import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Function;

@ApplicationScoped
class RetailerList {

    // Entities, not a projection: what a retailer asks for is a collection, which is fetched for the whole page.
    private static final Keyset<Retailer> KEYSET = new Keyset<>(
            "select r from Retailer r",
            Retailer.class,
            "r.id",
            retailer -> retailer.id,
            Sorts.<Retailer>defaultingTo("slug").by("slug", "r.slug", Retailer::slug, Function.identity()));

    private final EntityManager entities;

    RetailerList(EntityManager entities) {
        this.entities = entities;
    }

    Page<RetailerView> page(Paging paging) {
        var page = KEYSET.page(entities, new Filters(), null, paging);
        return new Page<>(page.items().stream().map(RetailerView::of).toList(), page.nextCursor());
    }
}
