package id.kurasi.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Writing by the hundred. */
@ApplicationScoped
class Bulk {

    private final EntityManager entities;

    Bulk(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * To begin a transaction that writes many rows: what follows from each, foreign keys and triggers, may be planned once. For
     * reading, plans follow the values.
     */
    void begin() {
        entities.createNativeQuery("select set_config('plan_cache_mode', 'auto', true)", String.class)
                .getSingleResult();
    }
}
