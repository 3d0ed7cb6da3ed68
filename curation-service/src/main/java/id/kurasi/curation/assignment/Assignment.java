package id.kurasi.curation.assignment;

import id.kurasi.kit.Ids;
import id.kurasi.kit.problem.IllegalTransition;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One curator is to review one submission (<i>penugasan</i>), to the end of a day in the round's time zone. */
@Entity
public class Assignment {

    /** What a curator has worked on is not taken away any more. */
    private static final List<AssignmentState> REMOVABLE =
            List.of(AssignmentState.ASSIGNED, AssignmentState.DECLINED, AssignmentState.CONFLICTED);

    @Id
    UUID id;

    @Version
    long version;

    UUID roundId;
    UUID submissionId;
    String curator;
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    AssignmentState state = AssignmentState.ASSIGNED;

    String reason;
    String assignedBy;
    Instant createdAt;
    Instant updatedAt;

    protected Assignment() {}

    Assignment(UUID roundId, UUID submissionId, String curator, Instant now) {
        this.id = Ids.next();
        this.roundId = roundId;
        this.submissionId = submissionId;
        this.curator = curator;
        this.createdAt = now;
    }

    /** To the curator, for the first time or again. */
    void assign(LocalDate due, String by, Instant now) {
        dueOn = due;
        assignedBy = by;
        reason = null;
        move(AssignmentState.ASSIGNED, now);
    }

    void decline(String why, Instant now) {
        require("decline", AssignmentState.ASSIGNED);
        reason = why;
        move(AssignmentState.DECLINED, now);
    }

    void done(Instant now) {
        move(AssignmentState.DONE, now);
    }

    void abstained(Instant now) {
        move(AssignmentState.ABSTAINED, now);
    }

    void conflicted(Instant now) {
        move(AssignmentState.CONFLICTED, now);
    }

    void requireRemovable() {
        require("delete", REMOVABLE.toArray(AssignmentState[]::new));
    }

    /** What the agency of the round, or the curator concerned, can do with it as it is. */
    List<String> possibleActions(boolean governs, boolean own) {
        var actions = new ArrayList<String>();
        if (own && state == AssignmentState.ASSIGNED) {
            actions.add("decline");
        }
        if (governs && REMOVABLE.contains(state)) {
            actions.add("delete");
        }
        return actions;
    }

    public UUID id() {
        return id;
    }

    public UUID submissionId() {
        return submissionId;
    }

    public String curator() {
        return curator;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public AssignmentState state() {
        return state;
    }

    private void require(String action, AssignmentState... from) {
        if (!List.of(from).contains(state)) {
            throw new IllegalTransition("assignment", id, state, action);
        }
    }

    private void move(AssignmentState to, Instant now) {
        state = to;
        updatedAt = now;
    }
}
