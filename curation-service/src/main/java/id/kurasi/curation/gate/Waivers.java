package id.kurasi.curation.gate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Waivers implements PanacheRepositoryBase<Waiver, UUID> {

    /** What stands for any of these products. */
    List<Waiver> standing(UUID round, Collection<UUID> products) {
        return list(
                "roundId = ?1 and revokedAt is null and (productId is null or productId in ?2) order by createdAt, id",
                round,
                products);
    }

    /** For this transaction alone. */
    Optional<Waiver> lock(UUID round, UUID id) {
        return find("roundId = ?1 and id = ?2 and revokedAt is null", round, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The law that a gate rests on, which no retailer does without; empty for one that only retailers ask. */
    Optional<String> lawBehind(Gate gate, LocalDate on) {
        return getEntityManager()
                .createNativeQuery("""
                        select source from gate_of_law
                        where gate = :gate and effective_from <= :on and (effective_to is null or effective_to > :on)
                        """, String.class)
                .setParameter("gate", gate.name())
                .setParameter("on", on)
                .getResultStream()
                .findFirst();
    }
}
