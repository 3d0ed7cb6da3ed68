package id.kurasi.catalog.product.completeness;

import com.fasterxml.jackson.core.type.TypeReference;
import id.kurasi.catalog.category.Categories;
import id.kurasi.catalog.category.CategoryTree;
import id.kurasi.catalog.product.MissingFact;
import id.kurasi.catalog.product.ProductFacts;
import id.kurasi.catalog.product.completeness.Measure.Missing;
import id.kurasi.kit.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How complete products are by each profile: measured when they are written, and only looked up when they are read. */
@ApplicationScoped
public class Completeness {

    private static final String SAVE = """
            insert into product_completeness (product_id, profile, percent, missing)
            select product, profile, percent, missing
            from jsonb_to_recordset(cast(:measured as jsonb)) as m (product uuid, profile text, percent int, missing jsonb)
            order by product, profile
            on conflict (product_id, profile) do update set percent = excluded.percent, missing = excluded.missing
            where (product_completeness.percent, product_completeness.missing)
                is distinct from (excluded.percent, excluded.missing)
            """;

    private final EntityManager entities;
    private final ProfileStore store;
    private final Profiles profiles;
    private final Categories categories;
    private final Texts texts;

    Completeness(EntityManager entities, ProfileStore store, Profiles profiles, Categories categories, Texts texts) {
        this.entities = entities;
        this.store = store;
        this.profiles = profiles;
        this.categories = categories;
        this.texts = texts;
    }

    /** A product to measure: what is said of it, and how many photos it has. */
    public record Measured(UUID id, ProductFacts facts, int photos) {}

    private record Row(UUID product, String profile, int percent, List<Missing> missing) {}

    /** Of one product: percent by profile, and what is missing. */
    public record Shown(Map<String, Integer> percent, Map<String, List<MissingFact>> missing) {
        public static final Shown NOTHING = new Shown(Map.of(), Map.of());
    }

    /** Measures products by every profile. Who calls holds their rows, so that nobody else does the same. */
    public void measure(List<Measured> products) {
        measure(products, profiles.held().values());
    }

    void measure(List<Measured> products, Collection<Profile> by) {
        var measure = new Measure(categories.held());
        var rows = new ArrayList<Row>();
        for (var product : products) {
            for (var profile : by) {
                var result = measure.of(product.facts(), product.photos(), profile);
                rows.add(new Row(product.id(), profile.code(), result.percent(), result.missing()));
            }
        }
        entities.createNativeQuery(SAVE)
                .setParameter("measured", store.write(rows))
                .executeUpdate();
    }

    /**
     * What readers are shown, with the reasons in the language of the request; one statement for all.
     *
     * @param categoryOf the products and their categories
     */
    public Map<UUID, Shown> of(Map<UUID, String> categoryOf) {
        if (categoryOf.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) entities.createNativeQuery("""
                        select product_id, profile, percent, cast(missing as text) from product_completeness
                        where product_id in (:products) order by product_id, profile
                        """, Object[].class)
                .setParameter("products", categoryOf.keySet())
                .getResultList();
        var tree = categories.latest();
        var known = profiles.latest();
        var shown = new HashMap<UUID, Shown>();
        for (var row : rows) {
            var profile = known.get((String) row[1]);
            if (profile != null) {
                add(shown, row, profile, new Reasons(profile, tree, categoryOf.get((UUID) row[0])));
            }
        }
        return shown;
    }

    private void add(Map<UUID, Shown> shown, Object[] row, Profile profile, Reasons reasons) {
        var of = shown.computeIfAbsent((UUID) row[0], any -> new Shown(new LinkedHashMap<>(), new LinkedHashMap<>()));
        of.percent().put(profile.code(), (int) row[2]);
        var missing = store.read((String) row[3], new TypeReference<List<Missing>>() {});
        if (!missing.isEmpty()) {
            of.missing()
                    .put(
                            profile.code(),
                            missing.stream()
                                    .map(fact -> new MissingFact(fact.field(), reasons.of(fact)))
                                    .toList());
        }
    }

    private final class Reasons {
        private final Profile profile;
        private final CategoryTree tree;
        private final String category;

        Reasons(Profile profile, CategoryTree tree, String category) {
            this.profile = profile;
            this.tree = tree;
            this.category = category;
        }

        String of(Missing fact) {
            var language = texts.locale();
            if (fact.category() != null) {
                return texts.get(
                        "missing.by-category", tree.nameOf(fact.category()).in(language));
            }
            return profile.of(fact.field(), tree.pathOf(category))
                    .map(requirement -> requirement.reason().in(language))
                    // the profile has just been changed, and this product is not measured anew yet
                    .orElseGet(
                            () -> texts.get("missing.by-profile", profile.name().in(language)));
        }
    }
}
