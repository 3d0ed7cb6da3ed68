package id.kurasi.curation.gate;

import id.kurasi.curation.peer.CatalogProduct;
import id.kurasi.curation.round.Caps;
import id.kurasi.curation.round.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts the places of a round that are taken; drafts and withdrawn submissions take none. */
@ApplicationScoped
public class TakenPlaces {

    private static final String TAKING =
            " from submission s %s where s.round_id = :round and s.state not in ('DRAFT', 'WITHDRAWN')";
    private static final String IN_ROUND = "select 'ROUND', '', count(*)" + TAKING.formatted("");
    private static final String BY_BUSINESS = " union all select 'BUSINESS', cast(s.business_id as text), count(*)"
            + TAKING.formatted("") + " and s.business_id in (:businesses) group by s.business_id";
    private static final String BY_CATEGORY = " union all select 'CATEGORY', code, count(*)"
            + TAKING.formatted("cross join jsonb_array_elements_text(s.product -> 'categoryPath') as code")
            + " and code in (:categories) group by code";
    private static final String BY_REGION = " union all select 'REGION', code, count(*)"
            + TAKING.formatted("join unnest(:regions) as code on starts_with(s.business_region || '.', code || '.')")
            + " group by code";
    private static final String OWN =
            "select s.product_id, s.business_id, s.business_region, cast(s.product -> 'categoryPath' as text)"
                    + TAKING.formatted("") + " and s.product_id in (:products)";

    private final EntityManager entities;

    TakenPlaces(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * From here to the end of the transaction nobody else counts and takes in this round. Where places are not limited, nobody
     * waits. A lock beside the round's row, so that who only reads the round goes on.
     */
    public void claim(Round round) {
        if (round.caps().equals(Caps.NONE)) {
            return;
        }
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))", Integer.class)
                .setParameter(1, "places of round " + round.id())
                .getSingleResult();
    }

    /** By product: what others take. */
    Map<UUID, Places> in(Round round, Collection<CatalogProduct> products) {
        if (round.caps().equals(Caps.NONE) || products.isEmpty()) {
            return products.stream().collect(Collectors.toMap(CatalogProduct::id, product -> Places.NONE));
        }
        var counts = counts(round, products);
        var own = own(round, products);
        return products.stream()
                .collect(Collectors.toMap(
                        CatalogProduct::id, product -> places(round.caps(), product, counts, own.get(product.id()))));
    }

    private static Places places(Caps caps, CatalogProduct product, Map<Key, Long> counts, Own own) {
        Function<Predicate<Own>, Integer> mine = test -> own != null && test.test(own) ? 1 : 0;
        var business = product.business().id();
        return new Places(
                counts.getOrDefault(new Key("BUSINESS", business.toString()), 0L)
                        - mine.apply(taking -> taking.business().equals(business)),
                counts.getOrDefault(new Key("ROUND", ""), 0L) - mine.apply(taking -> true),
                caps.perCategory().keySet().stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                code -> counts.getOrDefault(new Key("CATEGORY", code), 0L)
                                        - mine.apply(taking -> taking.path().contains('"' + code + '"')))),
                caps.perRegion().keySet().stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                code -> counts.getOrDefault(new Key("REGION", code), 0L)
                                        - mine.apply(taking -> (taking.region() + ".").startsWith(code + ".")))));
    }

    private Map<Key, Long> counts(Round round, Collection<CatalogProduct> products) {
        var categories = round.caps().perCategory().keySet();
        var regions = round.caps().perRegion().keySet();
        var query = entities.createNativeQuery(
                        IN_ROUND
                                + BY_BUSINESS
                                + (categories.isEmpty() ? "" : BY_CATEGORY)
                                + (regions.isEmpty() ? "" : BY_REGION),
                        Object[].class)
                .setParameter("round", round.id())
                .setParameter(
                        "businesses",
                        products.stream()
                                .map(product -> product.business().id())
                                .collect(Collectors.toSet()));
        if (!categories.isEmpty()) {
            query.setParameter("categories", categories);
        }
        if (!regions.isEmpty()) {
            query.setParameter("regions", regions.toArray(String[]::new));
        }
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) query.getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> new Key((String) row[0], (String) row[1]), row -> ((Number) row[2]).longValue()));
    }

    /** The products that are in the round already: their own places are not in their way. */
    private Map<UUID, Own> own(Round round, Collection<CatalogProduct> products) {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) entities.createNativeQuery(OWN, Object[].class)
                .setParameter("round", round.id())
                .setParameter(
                        "products", products.stream().map(CatalogProduct::id).toList())
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> new Own((UUID) row[1], (String) row[2], (String) row[3])));
    }

    private record Key(String kind, String code) {}

    /** @param path the codes of the category and those above it, as JSON */
    private record Own(UUID business, String region, String path) {}
}
