package id.kurasi.certification.training;

import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The trainings. */
@ApplicationScoped
class Trainings {

    private final EntityManager entities;
    private final TrainingAccess access;

    Trainings(EntityManager entities, TrainingAccess access) {
        this.entities = entities;
        this.access = access;
    }

    /** @throws Refusal 404 when there is none */
    Training get(UUID id) {
        return find(id, LockModeType.NONE);
    }

    /**
     * Reads it to change it. Of two callers at the same moment the second waits here, and then sees what the first did.
     *
     * @throws Refusal 404 when there is none, 403 for one that the caller only may read
     */
    Training lock(UUID id) {
        var training = find(id, LockModeType.PESSIMISTIC_WRITE);
        access.requireManages(training.announcement().agencyRegionCode());
        return training;
    }

    /** The same refusals before a peer is asked; nothing is held after this. */
    @Transactional
    void requireManaged(UUID id) {
        access.requireManages(get(id).announcement().agencyRegionCode());
    }

    private Training find(UUID id, LockModeType lock) {
        var training = entities.find(Training.class, id, lock);
        if (training == null) {
            throw Refusal.notFound("training", id);
        }
        return training;
    }

    void add(Training training) {
        entities.persist(training);
        entities.flush();
    }

    /** Writes what changed, so that the version is the new one. */
    void flush() {
        entities.flush();
    }
}
