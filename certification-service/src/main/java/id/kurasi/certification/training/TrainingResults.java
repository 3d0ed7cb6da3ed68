package id.kurasi.certification.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What trainings have shown of businesses, for other parts to build on: a P-IRT asks for FOOD_SAFETY passed (PKP). */
@ApplicationScoped
public class TrainingResults {

    private final EntityManager entities;

    TrainingResults(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of the businesses which passed a training on the topic that was held. One statement. */
    public Set<UUID> passed(String topic, Collection<UUID> businesses) {
        if (businesses.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery("""
                        select distinct a.key.businessId from Attendance a join Training t on t.id = a.key.trainingId
                        where a.key.businessId in (:businesses) and a.passed and t.state = HELD and t.announcement.topic = :topic
                        """, UUID.class)
                .setParameter("businesses", businesses)
                .setParameter("topic", topic)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
