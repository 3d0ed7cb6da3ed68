package id.kurasi.catalog.product;

import id.kurasi.catalog.category.Attribute;
import id.kurasi.catalog.category.Categories;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The products as lists name them: looked up for many rows at once, and written as the API writes them. */
@ApplicationScoped
public class ImportedProducts {

    /** So that no parameter is an empty list. */
    private static final String NO_TEXT = "";

    private static final UUID NO_ID = new UUID(0, 0);

    private final Products products;
    private final Categories categories;
    private final EntityManager entities;
    private final Validator validator;

    ImportedProducts(Products products, Categories categories, EntityManager entities, Validator validator) {
        this.products = products;
        this.categories = categories;
        this.entities = entities;
        this.validator = validator;
    }

    /** Those of the businesses with one of the names, and whatever has one of the ids or barcodes. */
    public List<KnownProduct> find(
            Collection<UUID> businesses, Collection<String> nameKeys, Collection<UUID> ids, Collection<String> gtins) {
        var keys = new HashMap<UUID, String>();
        entities.createNativeQuery("""
                        select id, case name_key when '' then '=' || lower(name) else name_key end
                        from product where merged_into is null and (
                            business_id in (:businesses)
                                and (name_key in (:keys) or name_key = '' and '=' || lower(name) in (:keys))
                            or id in (:ids) or gtin in (:gtins) and state <> 'ARCHIVED')
                        """, Object[].class)
                .setParameter("businesses", businesses.isEmpty() ? List.of(NO_ID) : businesses)
                .setParameter("keys", nameKeys.isEmpty() ? List.of(NO_TEXT) : nameKeys)
                .setParameter("ids", ids.isEmpty() ? List.of(NO_ID) : ids)
                .setParameter("gtins", gtins.isEmpty() ? List.of(NO_TEXT) : gtins)
                .getResultList()
                .forEach(row -> keys.put((UUID) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
        return keys.isEmpty()
                ? List.of()
                : entities
                        .createQuery("from Product p join fetch p.business where p.id in (:ids)", Product.class)
                        .setParameter("ids", keys.keySet())
                        .getResultList()
                        .stream()
                        .map(product -> known(product, keys.get(product.id())))
                        .toList();
    }

    /** Keeps the categories as they are until this transaction ends; before any row is locked. */
    public void holdCategories() {
        categories.held();
    }

    public Map<String, Attribute> attributesOf(String category) {
        return categories.held().attributesOf(category);
    }

    /** What the rules of the API say against it. */
    public List<Violation> violations(WriteProduct product) {
        var broken = validator.validate(product);
        return broken.isEmpty()
                ? ProductCheck.violations(product, categories.held())
                : broken.stream()
                        .map(violation -> Violation.body(
                                violation.getPropertyPath().toString(), "Constraint", violation.getMessage()))
                        .toList();
    }

    /** @param drafts by the ids that they get */
    public void add(Map<UUID, WriteProduct> drafts) {
        if (!drafts.isEmpty()) {
            products.addAll(drafts);
        }
    }

    /**
     * @param drafts by what was found
     * @throws id.kurasi.kit.problem.Refusal 412 when somebody else changed one since
     */
    public void revise(Map<KnownProduct, WriteProduct> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        var held = products.changeable(
                drafts.keySet().stream().map(KnownProduct::id).toList());
        var all = new LinkedHashMap<Product, WriteProduct>();
        drafts.forEach((known, draft) -> {
            var product = held.get(known.id());
            Preconditions.ifMatch("\"" + known.version() + "\"", product.version());
            all.put(product, draft);
        });
        products.reviseAll(all);
    }

    public void publish(Collection<UUID> drafts) {
        if (!drafts.isEmpty()) {
            products.publishAll(products.changeable(drafts).values());
        }
    }

    private static KnownProduct known(Product product, String nameKey) {
        return new KnownProduct(
                product.id(),
                product.version(),
                product.state(),
                written(product.business().id(), product.facts()),
                nameKey);
    }

    private static WriteProduct written(UUID business, ProductFacts facts) {
        return new WriteProduct(
                business,
                facts.name(),
                facts.brand(),
                facts.category(),
                facts.description(),
                facts.story(),
                facts.retailPriceIdr(),
                facts.producerPriceIdr(),
                facts.netContent(),
                facts.packaging(),
                facts.storage(),
                facts.shelfLifeDays(),
                facts.composition(),
                facts.processes(),
                facts.attributes(),
                facts.gtin(),
                facts.capacity(),
                facts.minimumOrder(),
                facts.leadTimeDays());
    }
}
