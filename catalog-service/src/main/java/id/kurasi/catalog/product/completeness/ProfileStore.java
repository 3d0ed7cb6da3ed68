package id.kurasi.catalog.product.completeness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kurasi.catalog.category.Label;
import id.kurasi.catalog.rule.RuleCache.Loaded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The profiles in their table. */
@ApplicationScoped
class ProfileStore {

    private final EntityManager entities;
    private final ObjectMapper json;

    ProfileStore(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** All profiles by code. */
    Loaded<Map<String, Profile>> load() {
        @SuppressWarnings("unchecked")
        var rows =
                (List<Object[]>) entities.createNativeQuery("""
                        select r.version, p.code, p.version, p.name_en, p.name_id, cast(p.requirements as text)
                        from rules r left join completeness_profile p on true order by p.code
                        """, Object[].class).getResultList();
        var profiles = new LinkedHashMap<String, Profile>();
        for (var row : rows) {
            if (row[1] != null) {
                var profile = profile(row);
                profiles.put(profile.code(), profile);
            }
        }
        return new Loaded<>(((Number) rows.get(0)[0]).longValue(), profiles);
    }

    private Profile profile(Object[] row) {
        return new Profile(
                (String) row[1],
                ((Number) row[2]).longValue(),
                new Label((String) row[3], (String) row[4]),
                read((String) row[5], new TypeReference<>() {}));
    }

    void save(String code, WriteProfile profile) {
        entities.createNativeQuery("""
                        insert into completeness_profile (code, name_en, name_id, requirements)
                        values (:code, :en, :id, cast(:requirements as jsonb))
                        on conflict (code) do update set name_en = excluded.name_en, name_id = excluded.name_id,
                            requirements = excluded.requirements, version = completeness_profile.version + 1
                        """)
                .setParameter("code", code)
                .setParameter("en", profile.name().en())
                .setParameter("id", profile.name().id())
                .setParameter("requirements", write(profile.requirements()))
                .executeUpdate();
    }

    void remove(String code) {
        entities.createNativeQuery("delete from completeness_profile where code = :code")
                .setParameter("code", code)
                .executeUpdate();
    }

    <T> T read(String stored, TypeReference<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The database holds something else than was written", broken);
        }
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("Cannot be written as JSON", broken);
        }
    }
}
