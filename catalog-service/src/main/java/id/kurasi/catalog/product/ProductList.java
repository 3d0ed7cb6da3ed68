package id.kurasi.catalog.product;

import id.kurasi.catalog.product.completeness.Profiles;
import id.kurasi.catalog.search.ListKey;
import id.kurasi.catalog.search.ListOrder;
import id.kurasi.catalog.search.Postings.Walk;
import id.kurasi.catalog.search.RankedList;
import id.kurasi.catalog.search.SearchText;
import id.kurasi.catalog.search.Tiers;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads products straight into their response records, one statement a page unless a search finds too few of the first rank. */
@ApplicationScoped
public class ProductList {

    private static final RankedList<ProductView> LIST = new RankedList<>(
            """
            new id.kurasi.catalog.product.ProductView(v.id, v.version, v.createdAt, v.updatedAt, v.state, v.mergedInto, \
            v.revision, v.compositionRevision, b.id, b.name, b.regionCode, b.businessScale, \
            case when b.nib is null then false else true end, b.taxRegistered, b.memberships, v.facts)""", "join Product v on v.id = f.id join v.business b", ProductView.class, ProductView::id);

    private static final String RELEVANCE = "relevance";
    private static final int PROVINCE = 2;
    private static final ListKey NEWEST = ListKey.instant("p.createdAt", "p.id");

    private final EntityManager entities;
    private final ProductConditions conditions;
    private final ProductAccess access;
    private final Profiles profiles;
    private final Tiers tiers;
    private final ProductDetails details;

    ProductList(
            EntityManager entities,
            ProductConditions conditions,
            ProductAccess access,
            Profiles profiles,
            Tiers tiers,
            ProductDetails details) {
        this.entities = entities;
        this.conditions = conditions;
        this.access = access;
        this.profiles = profiles;
        this.tiers = tiers;
        this.details = details;
    }

    /** @throws id.kurasi.kit.problem.Refusal 400 for a sort, profile or cursor that is not this list's */
    public Page<ProductView> page(ProductFilter by) {
        var page = LIST.page(entities, question(by), by.q, by);
        return new Page<>(details.complete(page.items()), page.nextCursor());
    }

    private RankedList.Question question(ProductFilter by) {
        var text = SearchText.of(by.q);
        var order = order(by.sort, text);
        var ranked = text != null && order.name().equals(RELEVANCE);
        var filters = conditions.of(by);
        return new RankedList.Question(
                from(filters, order),
                filters,
                order,
                ranked
                        ? tiers.byRelevance(text, "p.nameWords", "p.allWords", walk(by))
                        : tiers.unranked(text, "p.allWords"));
    }

    /** Within a regency the index has the words of just its products. */
    private Walk walk(ProductFilter by) {
        var within = !by.region.isEmpty() && by.region.stream().allMatch(code -> code.length() > PROVINCE);
        var publishedOnly = access.readsOnlyPublished() || by.state.equals(List.of(ProductState.PUBLISHED));
        return within ? null : new Walk("ProductWord", "productId", "p", "p.nameWords", publishedOnly);
    }

    private ListOrder order(String sort, SearchText text) {
        if (text != null && (sort == null || sort.equals(RELEVANCE))) {
            return new ListOrder(RELEVANCE, NEWEST, true);
        }
        return ListOrder.of(sort == null ? "-createdAt" : sort, keys(sort));
    }

    private Map<String, ListKey> keys(String sort) {
        var keys = new LinkedHashMap<String, ListKey>();
        keys.put("createdAt", NEWEST);
        keys.put("name", ListKey.text("p.facts.name", "p.id"));
        if (sort != null && !keys.containsKey(sort.replaceFirst("^-", ""))) {
            profiles.codes()
                    .forEach(profile ->
                            keys.put(Completeness.PREFIX + profile, ListKey.number("c.percent", "c.productId")));
        }
        return keys;
    }

    /** A list by completeness walks the index of percentages; every other one that of the products. */
    private static String from(Filters filters, ListOrder order) {
        var name = order.name().replaceFirst("^-", "");
        if (!name.startsWith(Completeness.PREFIX)) {
            return "from Product p";
        }
        filters.and("c.profile = :sortProfile", "sortProfile", name.substring(Completeness.PREFIX.length()));
        return "from Completeness c join Product p on p.id = c.productId";
    }
}
