package id.kurasi.certification.certificate;

import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The certificates that the caller may know of. */
@ApplicationScoped
class Certificates {

    private final EntityManager entities;
    private final Visibility visibility;

    Certificates(EntityManager entities, Visibility visibility) {
        this.entities = entities;
        this.visibility = visibility;
    }

    /** @throws Refusal 404 when there is none, or none for this caller */
    Certificate get(UUID id) {
        return visible(id, LockModeType.NONE);
    }

    /** Reads it to change it. Of two callers at the same moment the second waits here, and then sees what the first did. */
    Certificate lock(UUID id) {
        return visible(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What certificate it is, before a peer is asked about it: no connection is held after this. */
    @Transactional
    Particulars particularsOf(UUID id) {
        return get(id).particulars();
    }

    /** The same for who speaks for the catalog, and sees all. */
    Certificate lockAny(UUID id) {
        return entities.find(Certificate.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Certificate getAny(UUID id) {
        return entities.find(Certificate.class, id);
    }

    /** The one that fits, whoever may know of it. Read without being managed, so that it can be locked afterwards. */
    Optional<OnRecord> onRecord(String condition, Map<String, ?> parameters) {
        var query = entities.createQuery(
                "select new id.kurasi.certification.certificate.OnRecord(c.id, c.particulars, c.verification)"
                        + " from Certificate c where " + condition,
                OnRecord.class);
        parameters.forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }

    /** In the order of their ids, so that two who lock them one by one never wait for each other. */
    List<UUID> covering(UUID productId) {
        return ids("join c.products p where p.productId = :it", productId);
    }

    List<UUID> notRevokedCovering(UUID productId) {
        return ids("join c.products p where p.productId = :it and c.state <> REVOKED", productId);
    }

    List<UUID> of(UUID businessId) {
        return ids("where c.particulars.businessId = :it", businessId);
    }

    private List<UUID> ids(String condition, UUID it) {
        return entities.createQuery("select c.id from Certificate c " + condition + " order by c.id", UUID.class)
                .setParameter("it", it)
                .getResultList();
    }

    private Certificate visible(UUID id, LockModeType lock) {
        return find(id, lock).orElseThrow(() -> Refusal.notFound("certificate", id));
    }

    private Optional<Certificate> find(UUID id, LockModeType lock) {
        return Optional.ofNullable(entities.find(Certificate.class, id, lock))
                .filter(certificate -> visibility.covers(certificate.particulars()));
    }

    void add(Certificate certificate) {
        entities.persist(certificate);
        entities.flush();
    }

    /** Writes what changed, so that the version is the new one and a broken constraint is told here. */
    void flush() {
        entities.flush();
    }
}
