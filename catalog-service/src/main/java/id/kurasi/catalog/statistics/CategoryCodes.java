package id.kurasi.catalog.statistics;

import id.kurasi.catalog.category.Categories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The categories that a table has a column for. */
@ApplicationScoped
class CategoryCodes {

    private final EntityManager entities;
    private final Categories categories;

    CategoryCodes(EntityManager entities, Categories categories) {
        this.entities = entities;
        this.categories = categories;
    }

    List<String> productGroups() {
        return entities.createNativeQuery("select code from category where parent is null", String.class)
                .getResultList();
    }

    /** The category and those beside it. */
    List<String> besides(String code) {
        return entities.createNativeQuery("""
                        select c.code from category c
                        where c.parent is not distinct from (select parent from category where code = :code)""", String.class)
                .setParameter("code", code)
                .getResultList();
    }

    List<String> within(String code) {
        return categories.within(List.of(code));
    }

    String productGroupOf(String code) {
        return categories.pathOf(code).get(0);
    }
}
