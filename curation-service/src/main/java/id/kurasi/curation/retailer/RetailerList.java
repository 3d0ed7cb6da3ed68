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

    private static final Keyset<RetailerView> KEYSET = new Keyset<>(
            """
            select new id.kurasi.curation.retailer.RetailerView(r.id, r.version, r.slug, r.name, r.type, \
            r.requirementProfile, r.regionCode, r.createdAt, r.updatedAt) from Retailer r""",
            RetailerView.class,
            "r.id",
            RetailerView::id,
            Sorts.<RetailerView>defaultingTo("slug").by("slug", "r.slug", RetailerView::slug, Function.identity()));

    private final EntityManager entities;

    RetailerList(EntityManager entities) {
        this.entities = entities;
    }

    Page<RetailerView> page(Paging paging) {
        return KEYSET.page(entities, new Filters(), null, paging);
    }
}
