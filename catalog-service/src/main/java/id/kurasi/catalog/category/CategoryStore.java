package id.kurasi.catalog.category;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kurasi.catalog.category.CategoryTree.Node;
import id.kurasi.catalog.rule.RuleCache.Loaded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The categories in their tables. */
@ApplicationScoped
class CategoryStore {

    private static final String LOAD = """
            select r.version, c.code, c.version, c.parent, c.name_en, c.name_id, c.rank,
                a.code, a.type, a.unit, cast(a.allowed as text), a.required, a.label_en, a.label_id, a.rank
            from rules r cross join category c left join category_attribute a on a.category = c.code
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    CategoryStore(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    Loaded<CategoryTree> load() {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>)
                entities.createNativeQuery(LOAD, Object[].class).getResultList();
        var nodes = new LinkedHashMap<String, Node>();
        for (var row : rows) {
            var node = nodes.computeIfAbsent((String) row[1], code -> node(code, row));
            if (row[7] != null) {
                node.own().add(attribute(node.code(), row));
            }
        }
        var version = rows.isEmpty() ? 0 : ((Number) rows.get(0)[0]).longValue();
        return new Loaded<>(version, new CategoryTree(nodes.values()));
    }

    private static Node node(String code, Object[] row) {
        return new Node(
                code,
                ((Number) row[2]).longValue(),
                (String) row[3],
                new Label((String) row[4], (String) row[5]),
                (int) row[6],
                new ArrayList<>());
    }

    private Attribute attribute(String category, Object[] row) {
        return new Attribute(
                (String) row[7],
                category,
                AttributeType.valueOf((String) row[8]),
                (String) row[9],
                allowed((String) row[10]),
                (boolean) row[11],
                new Label((String) row[12], (String) row[13]),
                (int) row[14]);
    }

    private List<AllowedValue> allowed(String stored) {
        try {
            return json.readValue(stored, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The database holds allowed values that are none", broken);
        }
    }

    void save(String code, WriteCategory category) {
        entities.createNativeQuery("""
                        insert into category (code, parent, name_en, name_id, rank) values (:code, :parent, :en, :id, :rank)
                        on conflict (code) do update set parent = excluded.parent, name_en = excluded.name_en,
                            name_id = excluded.name_id, rank = excluded.rank, version = category.version + 1
                        """)
                .setParameter("code", code)
                .setParameter("parent", category.parent())
                .setParameter("en", category.name().en())
                .setParameter("id", category.name().id())
                .setParameter("rank", category.rank())
                .executeUpdate();
    }

    void remove(String code) {
        entities.createNativeQuery("delete from category where code = :code")
                .setParameter("code", code)
                .executeUpdate();
    }

    void save(Attribute attribute) {
        entities.createNativeQuery("""
                        insert into category_attribute
                            (category, code, type, unit, allowed, required, label_en, label_id, rank)
                        values (:category, :code, :type, :unit, cast(:allowed as jsonb), :required, :en, :id, :rank)
                        on conflict (category, code) do update set type = excluded.type, unit = excluded.unit,
                            allowed = excluded.allowed, required = excluded.required, label_en = excluded.label_en,
                            label_id = excluded.label_id, rank = excluded.rank
                        """)
                .setParameter("category", attribute.from())
                .setParameter("code", attribute.code())
                .setParameter("type", attribute.type().name())
                .setParameter("unit", attribute.unit())
                .setParameter("allowed", write(attribute.allowedValues()))
                .setParameter("required", attribute.required())
                .setParameter("en", attribute.label().en())
                .setParameter("id", attribute.label().id())
                .setParameter("rank", attribute.rank())
                .executeUpdate();
        touch(attribute.from());
    }

    void removeAttribute(String category, String code) {
        entities.createNativeQuery("delete from category_attribute where category = :category and code = :code")
                .setParameter("category", category)
                .setParameter("code", code)
                .executeUpdate();
        touch(category);
    }

    private void touch(String category) {
        entities.createNativeQuery("update category set version = version + 1 where code = :code")
                .setParameter("code", category)
                .executeUpdate();
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("Cannot be written as JSON", broken);
        }
    }
}
