package id.kurasi.certification.facilitation;

import id.kurasi.certification.certificate.Visibility;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cases that the caller may know of. */
@ApplicationScoped
class Cases {

    private final EntityManager entities;
    private final Visibility visibility;

    Cases(EntityManager entities, Visibility visibility) {
        this.entities = entities;
        this.visibility = visibility;
    }

    /** @throws Refusal 404 when there is none, or none for this caller */
    FacilitationCase get(UUID id) {
        return find(id, LockModeType.NONE).orElseThrow(() -> Refusal.notFound("facilitation case", id));
    }

    /** Reads it to change it. Of two callers at the same moment the second waits here, and then sees what the first did. */
    FacilitationCase lock(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Refusal.notFound("facilitation case", id));
    }

    Optional<FacilitationCase> find(UUID id) {
        return find(id, LockModeType.NONE);
    }

    private Optional<FacilitationCase> find(UUID id, LockModeType lock) {
        return Optional.ofNullable(entities.find(FacilitationCase.class, id, lock))
                .filter(this::isVisible);
    }

    private boolean isVisible(FacilitationCase found) {
        return visibility.covers(found.purpose().regionCode(), found.purpose().businessId());
    }

    /** Those that were registered together, oldest first. */
    List<FacilitationCase> ofApplication(UUID applicationId) {
        return entities
                .createQuery(
                        "from FacilitationCase c where c.purpose.applicationId = :application order by c.id",
                        FacilitationCase.class)
                .setParameter("application", applicationId)
                .getResultList()
                .stream()
                .filter(this::isVisible)
                .toList();
    }

    /** Open cases of one of these types, for one of these products. */
    List<UUID> open(Collection<String> types, Collection<UUID> products) {
        return entities.createQuery("""
                        select distinct c.id from FacilitationCase c join c.coverage.products p
                        where p.productId in (:products) and c.purpose.type in (:types) and c.state not in (:closed)
                        """, UUID.class)
                .setParameter("products", products)
                .setParameter("types", types)
                .setParameter("closed", CaseState.FINAL)
                .getResultList();
    }

    /** For what the catalog tells, which concerns no caller. */
    FacilitationCase lockAny(UUID id) {
        return entities.find(FacilitationCase.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<UUID> about(UUID product) {
        return ids("join c.coverage.products p where p.productId = :id", product);
    }

    List<UUID> ofBusiness(UUID business) {
        return ids("where c.purpose.businessId = :id", business);
    }

    private List<UUID> ids(String which, UUID id) {
        return entities.createQuery("select c.id from FacilitationCase c " + which + " order by c.id", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Whether an open case would become the second one of its type for a product. */
    boolean hasOtherOpen(FacilitationCase it, UUID product) {
        return CaseState.OPEN.contains(it.state())
                && open(List.of(it.purpose().type()), List.of(product)).stream()
                        .anyMatch(other -> !other.equals(it.id()));
    }

    void add(Collection<FacilitationCase> registered) {
        registered.forEach(entities::persist);
        entities.flush();
    }

    /** Writes what changed, so that the version is the new one and a broken constraint is told here. */
    void flush() {
        entities.flush();
    }
}
