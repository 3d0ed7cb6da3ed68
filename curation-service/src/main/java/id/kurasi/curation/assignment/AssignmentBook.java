package id.kurasi.curation.assignment;

import id.kurasi.curation.assignment.Plan.Placement;
import id.kurasi.curation.conflict.ConflictDeclared;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Journal.Happening;
import id.kurasi.kit.journal.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes assignments down and follows what becomes of them, in the caller's transaction. */
@ApplicationScoped
public class AssignmentBook {

    private final Assignments assignments;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    AssignmentBook(Assignments assignments, Caller caller, Journal journal, Clock clock) {
        this.assignments = assignments;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /** To whom has it already and is at work the due date moves; who declined is asked again. */
    void write(UUID roundId, LocalDate dueOn, List<Placement> placements) {
        var known = assignments.on(
                placements.stream().map(Placement::submissionId).distinct().toList());
        var happenings = new ArrayList<Happening>();
        for (var placement : placements) {
            var assignment = known.getOrDefault(placement.submissionId(), List.of()).stream()
                    .filter(candidate -> candidate.curator.equals(placement.curator()))
                    .findFirst()
                    .orElseGet(() ->
                            new Assignment(roundId, placement.submissionId(), placement.curator(), clock.instant()));
            if (assignment.state == AssignmentState.DONE || assignment.state == AssignmentState.ABSTAINED) {
                continue;
            }
            assignment.assign(dueOn, caller.name(), clock.instant());
            assignments.persist(assignment);
            happenings.add(happening(assignment, "assign", assignment.curator, "assignment.assigned"));
        }
        journal.transitions(happenings);
    }

    /** The curator has scored the submission, or abstains from it. */
    public void reviewed(UUID submission, boolean scored) {
        assignments
                .of(caller.name(), submission)
                .filter(assignment -> assignment.state.stands())
                .ifPresent(assignment -> {
                    if (scored) {
                        assignment.done(clock.instant());
                    } else {
                        assignment.abstained(clock.instant());
                    }
                });
    }

    /** The caller's review of it, which a conflict of interest had taken out, counts again. */
    public void countsAgain(UUID submission) {
        assignments
                .of(caller.name(), submission)
                .filter(assignment -> assignment.state == AssignmentState.CONFLICTED)
                .ifPresent(assignment -> assignment.done(clock.instant()));
    }

    void release(@Observes ConflictDeclared declared) {
        declared.submissions().forEach(submission -> assignments
                .of(declared.curator(), submission.id())
                .ifPresent(assignment -> assignment.conflicted(declared.at())));
    }

    Happening happening(Assignment assignment, String action, String note, String event) {
        return new Happening(
                new Transition("panel", assignment.submissionId, action, null, assignment.state, note, null, event),
                Map.of("roundId", assignment.roundId));
    }
}
