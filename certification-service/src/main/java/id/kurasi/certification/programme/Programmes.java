package id.kurasi.certification.programme;

import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The programmes that the caller may know of. */
@ApplicationScoped
class Programmes {

    private final EntityManager entities;
    private final ProgrammeAccess access;

    Programmes(EntityManager entities, ProgrammeAccess access) {
        this.entities = entities;
        this.access = access;
    }

    /** @throws Refusal 404 when there is none, or none for this caller */
    Programme get(UUID id) {
        return readable(id, LockModeType.NONE);
    }

    /**
     * Reads it to change it; who takes a place meanwhile waits.
     *
     * @throws Refusal 404 as {@link #get}, 403 for one that the caller only may read
     */
    Programme lock(UUID id) {
        var programme = readable(id, LockModeType.PESSIMISTIC_WRITE);
        access.requireManages(programme.plan().agencyRegionCode());
        return programme;
    }

    private Programme readable(UUID id, LockModeType lock) {
        var programme = entities.find(Programme.class, id, lock);
        if (programme == null || !access.reads(programme)) {
            throw Refusal.notFound("facilitation programme", id);
        }
        return programme;
    }

    void add(Programme programme) {
        entities.persist(programme);
        entities.flush();
    }

    /** Writes what changed, so that the version is the new one. */
    void flush() {
        entities.flush();
    }
}
