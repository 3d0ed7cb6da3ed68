package id.kurasi.catalog.business;

import id.kurasi.catalog.search.ListKey;
import id.kurasi.catalog.search.ListOrder;
import id.kurasi.catalog.search.RankedList;
import id.kurasi.catalog.search.SearchText;
import id.kurasi.catalog.search.Tiers;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads businesses straight into their response records. */
@ApplicationScoped
class BusinessList {

    private static final RankedList<BusinessView> LIST =
            new RankedList<>("""
            new id.kurasi.catalog.business.BusinessView(v.id, v.version, v.createdAt, v.updatedAt, v.state, v.mergedInto, \
            v.name, v.nib, v.taxRegistered, v.regionCode, v.businessScale, v.scaleBasis, v.industryScale, v.categories, v.kbli, \
            v.fosteredBy, v.memberships)""", "join Business v on v.id = f.id", BusinessView.class, BusinessView::id);

    private static final String RELEVANCE = "relevance";
    private static final Map<String, ListKey> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("createdAt", ListKey.instant("b.createdAt", "b.id"));
        KEYS.put("name", ListKey.text("b.name", "b.id"));
    }

    private final EntityManager entities;
    private final Tiers tiers;

    BusinessList(EntityManager entities, Tiers tiers) {
        this.entities = entities;
        this.tiers = tiers;
    }

    /** @param filters on {@code Business b}, with what limits the caller */
    Page<BusinessView> page(Filters filters, BusinessFilter by) {
        var text = SearchText.of(by.q);
        var ranked = text != null && (by.sort == null || by.sort.equals(RELEVANCE));
        var order = ranked
                ? new ListOrder(RELEVANCE, KEYS.get("createdAt"), true)
                : ListOrder.of(by.sort == null ? "-createdAt" : by.sort, KEYS);
        var ranks = ranked
                ? tiers.byRelevance(text, "b.nameWords", "b.nameWords", null)
                : tiers.unranked(text, "b.nameWords");
        return LIST.page(entities, new RankedList.Question("from Business b", filters, order, ranks), by.q, by);
    }
}
