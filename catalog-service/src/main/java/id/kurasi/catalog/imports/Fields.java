package id.kurasi.catalog.imports;

import id.kurasi.catalog.category.Label;
import id.kurasi.catalog.imports.column.HeaderKey;
import id.kurasi.catalog.imports.column.ImportField;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of sheets and the headers that mean them. */
@ApplicationScoped
class Fields {

    private static final String SELECT = """
            select f.field, f.version, f.label_en, f.label_id, f.description_en, f.description_id, f.example,
                array_to_string(array(select a.alias from import_alias a where a.field = f.field order by a.alias), chr(10))
            from import_field f
            """;

    private final EntityManager entities;

    Fields(EntityManager entities) {
        this.entities = entities;
    }

    List<FieldView> all() {
        var fields = new ArrayList<FieldView>();
        entities.createNativeQuery(SELECT + " order by f.rank", Object[].class)
                .getResultList()
                .forEach(row -> fields.add(view((Object[]) row)));
        return fields;
    }

    FieldView get(String field) {
        var rows = entities.createNativeQuery(SELECT + " where f.field = :field", Object[].class)
                .setParameter("field", field)
                .getResultList();
        if (rows.isEmpty()) {
            throw Refusal.notFound("import field", field);
        }
        return view((Object[]) rows.get(0));
    }

    private static FieldView view(Object[] row) {
        var headers = (String) row[7];
        return new FieldView(
                ImportField.named((String) row[0]),
                ((Number) row[1]).longValue(),
                new Label((String) row[2], (String) row[3]),
                new Label((String) row[4], (String) row[5]),
                (String) row[6],
                headers.isEmpty() ? List.of() : List.of(headers.split("\n")));
    }

    FieldView change(String field, WriteField to, String ifMatch) {
        entities.createNativeQuery("select 1 from import_field where field = :field for update")
                .setParameter("field", field)
                .getResultList();
        Preconditions.ifMatch(ifMatch, get(field).version());
        var headers = byKey(to);
        requireFree(field, headers);
        entities.createNativeQuery("delete from import_alias where field = :field and key not in (:keys)")
                .setParameter("field", field)
                .setParameter("keys", headers.isEmpty() ? List.of("") : headers.keySet())
                .executeUpdate();
        headers.forEach((key, header) -> entities.createNativeQuery("""
                        insert into import_alias (key, field, alias, rank) values (:key, :field, :alias, 0)
                        on conflict (key, field) do update set alias = excluded.alias
                        """)
                .setParameter("key", key)
                .setParameter("field", field)
                .setParameter("alias", header)
                .executeUpdate());
        entities.createNativeQuery("update import_field set version = version + 1 where field = :field")
                .setParameter("field", field)
                .executeUpdate();
        return get(field);
    }

    private static Map<String, String> byKey(WriteField to) {
        var headers = new LinkedHashMap<String, String>();
        for (var i = 0; i < to.headers().size(); i++) {
            var key = HeaderKey.of(to.headers().get(i));
            if (key.isEmpty()) {
                throw Refusal.invalid(Violation.body("headers[" + i + "]", "ImportHeader"));
            }
            headers.putIfAbsent(key, to.headers().get(i).replaceAll("\\s+", " "));
        }
        return headers;
    }

    /** What means another field today means that; but what meant both before still may. */
    private void requireFree(String field, Map<String, String> headers) {
        var taken = entities.createNativeQuery("""
                        select a.alias || ' (' || a.field || ')' from import_alias a where a.key in (:keys) and a.field <> :field
                        and not exists (select 1 from import_alias own where own.key = a.key and own.field = :field)
                        order by 1
                        """, String.class)
                .setParameter("keys", headers.isEmpty() ? List.of("") : headers.keySet())
                .setParameter("field", field)
                .getResultList();
        if (!taken.isEmpty()) {
            throw Refusal.of(
                    409,
                    "header-taken",
                    String.join(", ", taken.stream().map(String::valueOf).toList()));
        }
    }
}
