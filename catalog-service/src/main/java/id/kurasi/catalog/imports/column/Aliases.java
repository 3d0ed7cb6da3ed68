package id.kurasi.catalog.imports.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What headers mean. They are data, read afresh for each sheet, so that a new spelling helps at once. */
@ApplicationScoped
public class Aliases {

    private final EntityManager entities;

    Aliases(EntityManager entities) {
        this.entities = entities;
    }

    /** The known headers with the fields they may stand for, the likeliest first. */
    public Known all() {
        var fields = new HashMap<String, List<ImportField>>();
        entities.createNativeQuery("select key, field from import_alias order by key, rank, field", Object[].class)
                .getResultList()
                .forEach(row -> add(fields, (Object[]) row));
        return new Known(fields);
    }

    private static void add(Map<String, List<ImportField>> fields, Object[] row) {
        ImportField.find((String) row[1])
                .ifPresent(field -> fields.computeIfAbsent((String) row[0], key -> new ArrayList<>())
                        .add(field));
    }

    /** @param fields by {@link HeaderKey} */
    public record Known(Map<String, List<ImportField>> fields) {

        List<ImportField> of(String header) {
            return fields.getOrDefault(HeaderKey.of(header), List.of());
        }

        boolean knows(String header) {
            return !of(header).isEmpty();
        }
    }
}
