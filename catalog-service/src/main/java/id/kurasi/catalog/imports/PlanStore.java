package id.kurasi.catalog.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.kurasi.catalog.business.KnownBusiness;
import id.kurasi.catalog.imports.plan.Pen;
import id.kurasi.catalog.imports.plan.World;
import id.kurasi.catalog.imports.row.RowContact;
import id.kurasi.catalog.product.KnownProduct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What a dry run would have written so far, for its later rows to find: in the database, so that it outlives a restart. */
@ApplicationScoped
class PlanStore {

    private static final String SAVE = """
            insert into import_plan (import_id, id, kind, business_id, number, name_key, state)
            values (?, ?, ?, ?, ?, ?, cast(? as jsonb))
            on conflict (import_id, id) do update set number = excluded.number, name_key = excluded.name_key,
                state = excluded.state
            """;
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final EntityManager entities;

    PlanStore(EntityManager entities) {
        this.entities = entities;
    }

    /** @param contact null where nothing was planned for it */
    private record PlannedBusiness(KnownBusiness business, RowContact contact) {}

    void save(UUID importId, Pen pen) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (var save = connection.prepareStatement(SAVE)) {
                for (var written : pen.businesses()) {
                    var business = written.after();
                    var planned = new PlannedBusiness(business, pen.contacts().get(business.id()));
                    add(
                            save,
                            importId,
                            new Line(
                                    business.id(),
                                    "BUSINESS",
                                    null,
                                    business.facts().nib(),
                                    business.nameKey(),
                                    planned));
                }
                for (var written : pen.products()) {
                    var product = written.after();
                    var facts = product.facts();
                    add(
                            save,
                            importId,
                            new Line(
                                    product.id(),
                                    "PRODUCT",
                                    facts.businessId(),
                                    facts.gtin(),
                                    product.nameKey(),
                                    product));
                }
                save.executeBatch();
            }
        });
    }

    private record Line(UUID id, String kind, UUID business, String number, String nameKey, Object state) {}

    private static void add(java.sql.PreparedStatement save, UUID importId, Line line) throws java.sql.SQLException {
        save.setObject(1, importId);
        save.setObject(2, line.id());
        save.setString(3, line.kind());
        save.setObject(4, line.business());
        save.setString(5, line.number());
        save.setString(6, line.nameKey());
        save.setString(7, write(line.state()));
        save.addBatch();
    }

    /** Adds what was planned for these to the world, over what is in the catalog. */
    void load(UUID importId, Collection<String> numbers, Collection<String> nameKeys, World into) {
        var contacts = new HashMap<UUID, RowContact>();
        for (var state : states(importId, "BUSINESS", numbers, nameKeys)) {
            var planned = read(state, PlannedBusiness.class);
            into.put(planned.business());
            if (planned.contact() != null) {
                contacts.put(planned.business().id(), planned.contact());
            }
        }
        into.putContacts(contacts);
        for (var state : states(importId, "PRODUCT", numbers, nameKeys)) {
            into.put(read(state, KnownProduct.class));
        }
    }

    private List<String> states(UUID importId, String kind, Collection<String> numbers, Collection<String> nameKeys) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select cast(state as text) from import_plan
                        where import_id = :import and kind = :kind and (number in (:numbers) or name_key in (:keys))
                        """, String.class)
                .setParameter("import", importId)
                .setParameter("kind", kind)
                .setParameter("numbers", numbers.isEmpty() ? List.of("") : numbers)
                .setParameter("keys", nameKeys.isEmpty() ? List.of("") : nameKeys)
                .getResultList();
    }

    void forget(UUID importId) {
        entities.createNativeQuery("delete from import_plan where import_id = :import")
                .setParameter("import", importId)
                .executeUpdate();
    }

    private static String write(Object state) {
        try {
            return JSON.writeValueAsString(state);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A plan cannot be written", broken);
        }
    }

    private static <T> T read(String state, Class<T> type) {
        try {
            return JSON.readValue(state, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A plan cannot be read", broken);
        }
    }
}
