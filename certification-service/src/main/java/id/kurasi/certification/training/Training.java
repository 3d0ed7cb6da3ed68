package id.kurasi.certification.training;

import id.kurasi.kit.Ids;
import id.kurasi.kit.problem.IllegalTransition;
import id.kurasi.kit.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A training (pelatihan, bimtek): facilitation without a certificate. Who changes who attends holds its row. */
@Entity
class Training {

    @Id
    private UUID id;

    @Version
    private long version;

    private Instant createdAt;
    private Instant updatedAt;

    @Enumerated(EnumType.STRING)
    private TrainingState state;

    @Embedded
    private Announcement announcement;

    @Embedded
    private Turnout turnout = Turnout.NONE;

    protected Training() {}

    static Training plan(Announcement announcement, Instant now) {
        var training = new Training();
        training.id = Ids.next();
        training.createdAt = now;
        training.updatedAt = now;
        training.state = TrainingState.PLANNED;
        training.announcement = announcement;
        return training;
    }

    /** Results rest on the topic, so that it stays once the training was held. */
    void change(Announcement to, LocalDate today) {
        guard(TrainingAction.CHANGE);
        if (state == TrainingState.HELD) {
            if (!to.topic().equals(announcement.topic())) {
                throw Refusal.of(409, "topic-fixed-once-held", announcement.topic());
            }
            requireBegun(to.startsOn(), today);
        }
        announcement = to;
        requireSeats(turnout);
    }

    /** It can only have been held when its first day has come. */
    void hold(LocalDate today) {
        guard(TrainingAction.HOLD);
        requireBegun(announcement.startsOn(), today);
        state = TrainingAction.HOLD.targetFrom(state);
    }

    void cancel() {
        guard(TrainingAction.CANCEL);
        state = TrainingAction.CANCEL.targetFrom(state);
    }

    void attendedBy(Turnout all) {
        requireSeats(all);
        turnout = all;
    }

    void touch(Instant now) {
        updatedAt = now;
    }

    void guard(TrainingAction action) {
        if (!action.isPossibleIn(state)) {
            throw new IllegalTransition("training", id, state, action.slug());
        }
    }

    private void requireSeats(Turnout all) {
        if (all.people() > announcement.capacity()) {
            throw Refusal.of(409, "training-full", announcement.capacity(), all.people())
                    .with("capacity", announcement.capacity())
                    .with("people", all.people());
        }
    }

    private static void requireBegun(LocalDate startsOn, LocalDate today) {
        if (startsOn.isAfter(today)) {
            throw Refusal.of(422, "training-not-begun", startsOn, today);
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    TrainingState state() {
        return state;
    }

    Announcement announcement() {
        return announcement;
    }

    Turnout turnout() {
        return turnout;
    }
}
