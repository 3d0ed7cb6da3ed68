package id.kurasi.catalog.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what uses a category or an attribute. Values in archived products do not count: nobody can change them any more, and
 * they stay as they are.
 */
@ApplicationScoped
class CategoryUse {

    private final EntityManager entities;
    private final CategoryStore store;

    CategoryUse(EntityManager entities, CategoryStore store) {
        this.entities = entities;
        this.store = store;
    }

    /** Products in any state, which refer to it; businesses that make it; categories right below it. */
    Map<String, Long> of(String category) {
        var row = (Object[]) entities.createNativeQuery("""
                        select (select count(*) from product where category = :code),
                            (select count(*) from business where categories @> cast(:listed as jsonb)),
                            (select count(*) from category where parent = :code)
                        """, Object[].class)
                .setParameter("code", category)
                .setParameter("listed", store.write(List.of(category)))
                .getSingleResult();
        var use = new LinkedHashMap<String, Long>();
        use.put("products", ((Number) row[0]).longValue());
        use.put("businesses", ((Number) row[1]).longValue());
        use.put("subcategories", ((Number) row[2]).longValue());
        return use;
    }

    /** Products of these categories that give the attribute. */
    long giving(String attribute, Collection<String> categories) {
        return count("jsonb_exists(attributes, :code)", attribute, categories, Map.of());
    }

    /** Products of these categories whose value would not be right by this definition. */
    long notFitting(Attribute attribute, Collection<String> categories) {
        var type = attribute.type();
        var fits = type.fits().replace("value", "(attributes -> :code)");
        var parameters = new LinkedHashMap<String, Object>();
        if (type.isChoice()) {
            parameters.put("allowed", store.write(attribute.codes()));
        }
        if (type == AttributeType.CHOICES) {
            parameters.put("alone", store.write(attribute.codesThatStandAlone()));
        }
        return count(
                "jsonb_exists(attributes, :code) and not (" + fits + ")", attribute.code(), categories, parameters);
    }

    private long count(String condition, String attribute, Collection<String> categories, Map<String, ?> parameters) {
        var query = entities.createNativeQuery(
                        "select count(*) from product where category in (:categories) and state <> 'ARCHIVED' and "
                                + condition,
                        Long.class)
                .setParameter("categories", categories)
                .setParameter("code", attribute);
        parameters.forEach(query::setParameter);
        return (Long) query.getSingleResult();
    }
}
