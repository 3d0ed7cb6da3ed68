package id.kurasi.curation.assignment;

import id.kurasi.curation.round.RoundAccess;
import id.kurasi.curation.round.Rounds;
import id.kurasi.curation.submission.Steps;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Sorts;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Assignments one by one: the agency of the round reads and removes them, a curator reads and declines the own ones. */
@ApplicationScoped
class AssignmentDoing {

    private static final Keyset<Assignment> KEYSET = new Keyset<>(
            "select a from Assignment a",
            Assignment.class,
            "a.id",
            Assignment::id,
            Sorts.<Assignment>defaultingTo("-createdAt")
                    .by("createdAt", "a.createdAt", assignment -> assignment.createdAt, Instant::parse)
                    .by("dueOn", "a.dueOn", assignment -> assignment.dueOn, LocalDate::parse));

    private final Assignments assignments;
    private final AssignmentBook book;
    private final Rounds rounds;
    private final RoundAccess access;
    private final Steps steps;
    private final Caller caller;
    private final Journal journal;

    AssignmentDoing(
            Assignments assignments,
            AssignmentBook book,
            Rounds rounds,
            RoundAccess access,
            Steps steps,
            Caller caller,
            Journal journal) {
        this.assignments = assignments;
        this.book = book;
        this.rounds = rounds;
        this.access = access;
        this.steps = steps;
        this.caller = caller;
        this.journal = journal;
    }

    AssignmentView get(UUID id) {
        return view(visible(id));
    }

    Page<AssignmentView> page(UUID roundId, AssignmentFilter filter) {
        var round = rounds.get(roundId);
        var governs = access.governs(round);
        var filters = new Filters()
                .in("a.roundId", List.of(roundId))
                .in("a.curator", filter.curator)
                .in("a.state", filter.state)
                .in("a.submissionId", filter.submission);
        if (filter.dueBefore != null) {
            filters.and("a.dueOn < :dueBefore", "dueBefore", filter.dueBefore);
        }
        if (!governs) {
            if (!caller.is(Role.CURATOR)) {
                throw Refusal.forbidden("not-yours-to-do", roundId);
            }
            filters.and("a.curator = :me", "me", caller.name());
            if (round.isUnderSeal()) {
                return new Page<>(List.of(), null);
            }
        }
        var page = KEYSET.page(assignments.getEntityManager(), filters, null, filter);
        return new Page<>(
                page.items().stream()
                        .map(assignment -> new AssignmentView(assignment, governs, isOwn(assignment)))
                        .toList(),
                page.nextCursor());
    }

    @Command
    AssignmentView decline(UUID id, String reason) {
        var assignment = held(visible(id));
        if (!isOwn(assignment)) {
            throw Refusal.forbidden("not-yours-to-do", id);
        }
        assignment.decline(reason, steps.now());
        journal.transitions(List.of(book.happening(assignment, "decline", reason, "assignment.declined")));
        assignments.flush();
        return view(assignment);
    }

    @Command
    void delete(UUID id) {
        var assignment = held(visible(id));
        access.requireGovernment(rounds.get(assignment.roundId).agencyRegionCode());
        assignment.requireRemovable();
        journal.transitions(List.of(book.happening(assignment, "unassign", assignment.curator, "assignment.removed")));
        assignments.delete(assignment);
    }

    /** Under the lock of its submission, as it is then. */
    private Assignment held(Assignment assignment) {
        steps.take(assignment.submissionId, powers -> powers.governs() || powers.curates());
        var entities = assignments.getEntityManager();
        if (assignments.count("id", assignment.id) == 0) {
            throw Refusal.notFound("assignment", assignment.id);
        }
        entities.refresh(assignment);
        return assignment;
    }

    private Assignment visible(UUID id) {
        return assignments
                .findByIdOptional(id)
                .filter(assignment -> governs(assignment) || isOwn(assignment) && !isUnderSeal(assignment))
                .orElseThrow(() -> Refusal.notFound("assignment", id));
    }

    private AssignmentView view(Assignment assignment) {
        return new AssignmentView(assignment, governs(assignment), isOwn(assignment));
    }

    private boolean isOwn(Assignment assignment) {
        return caller.is(Role.CURATOR) && assignment.curator.equals(caller.name());
    }

    /** Which products were submitted is nobody's business before a sealed round is closed. */
    private boolean isUnderSeal(Assignment assignment) {
        return rounds.findById(assignment.roundId).isUnderSeal();
    }

    private boolean governs(Assignment assignment) {
        return access.governs(rounds.findById(assignment.roundId));
    }
}
