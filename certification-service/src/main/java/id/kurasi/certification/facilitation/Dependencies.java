package id.kurasi.certification.facilitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The cases on which a new one is made to depend: those of the same business for a paper that its type needs first. */
@ApplicationScoped
class Dependencies {

    private final EntityManager entities;

    Dependencies(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param anyOf types of which one has to be there first
     * @param together cases by their types which are registered at the same time
     */
    Set<UUID> of(UUID businessId, Collection<String> anyOf, Map<String, UUID> together) {
        if (anyOf.isEmpty()) {
            return Set.of();
        }
        var found = new HashSet<>(open(businessId, anyOf));
        anyOf.stream().filter(together::containsKey).map(together::get).forEach(found::add);
        return found;
    }

    private List<UUID> open(UUID businessId, Collection<String> types) {
        return entities.createQuery("""
                        select c.id from FacilitationCase c
                        where c.purpose.businessId = :business and c.purpose.type in (:types) and c.state in (:open)
                        """, UUID.class)
                .setParameter("business", businessId)
                .setParameter("types", types)
                .setParameter("open", CaseState.OPEN)
                .getResultList();
    }
}
