package id.kurasi.certification.certificate;

import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
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

    Optional<Certificate> find(UUID id) {
        return find(id, LockModeType.NONE);
    }

    /** Whose certificate it is, before a peer is asked about it: no connection is held after this. */
    @Transactional
    UUID businessOf(UUID id) {
        return get(id).particulars().businessId();
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
