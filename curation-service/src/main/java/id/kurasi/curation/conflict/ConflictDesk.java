package id.kurasi.curation.conflict;

import id.kurasi.curation.round.RoundState;
import id.kurasi.curation.submission.Sight.Powers;
import id.kurasi.curation.submission.Steps;
import id.kurasi.curation.submission.Submission;
import id.kurasi.curation.submission.VisibleSubmissions;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Created;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Where curators say what is not for them to judge. Who said it may withdraw it, as long as nothing relies on it. */
@ApplicationScoped
public class ConflictDesk {

    /** Nothing is judged any more in other rounds. */
    private static final List<RoundState> GOING_ON = List.of(RoundState.OPEN, RoundState.CLOSED);

    private final Conflicts conflicts;
    private final Steps steps;
    private final EntityManager entities;
    private final Caller caller;
    private final Journal journal;
    private final Event<ConflictDeclared> declared;
    private final Event<ConflictWithdrawn> withdrawn;

    ConflictDesk(
            Conflicts conflicts,
            Steps steps,
            EntityManager entities,
            Caller caller,
            Journal journal,
            Event<ConflictDeclared> declared,
            Event<ConflictWithdrawn> withdrawn) {
        this.conflicts = conflicts;
        this.steps = steps;
        this.entities = entities;
        this.caller = caller;
        this.journal = journal;
        this.declared = declared;
        this.withdrawn = withdrawn;
    }

    @Command
    RestResponse<ConflictView> declare(DeclareConflict request) {
        if ((request.submissionId() == null) == (request.businessId() == null)) {
            throw Refusal.invalid(Violation.body("submissionId", "SubmissionOrBusiness"));
        }
        var conflict = request.submissionId() == null
                ? withBusiness(request)
                : with(steps.take(request.submissionId(), Powers::curates), request.reason());
        return Created.at("/v1/conflicts/" + conflict.id, ConflictView.of(conflict, caller.name()));
    }

    @Command
    ConflictView withdraw(UUID id, String reason) {
        var conflict = conflicts.of(caller.name(), id).orElseThrow(() -> Refusal.notFound("conflict", id));
        var concerned = conflict.submissionId == null
                ? held(conflict.businessId)
                : List.of(steps.take(conflict.submissionId, Powers::curates));
        entities.refresh(conflict, LockModeType.PESSIMISTIC_WRITE);
        conflict.withdraw(reason, steps.now());
        conflicts.flush();
        concerned.forEach(submission -> record(submission, "withdraw-conflict", ConflictState.WITHDRAWN, reason));
        withdrawn.fire(new ConflictWithdrawn(caller.name(), concerned, steps.now()));
        return ConflictView.of(conflict, caller.name());
    }

    /** With a submission that is held; said once, it stays said. */
    public void declareOnce(Submission submission, String reason) {
        if (!conflicts.isDeclared(caller.name(), submission.id())) {
            with(submission, reason);
        }
    }

    private Conflict with(Submission submission, String reason) {
        var conflict = new Conflict(caller.name(), submission.id(), null, reason, steps.now());
        conflicts.persistAndFlush(conflict);
        tell(List.of(submission));
        return conflict;
    }

    private Conflict withBusiness(DeclareConflict request) {
        var touched = held(request.businessId());
        if (touched.isEmpty()) {
            throw Refusal.invalid(Violation.body("businessId", "UnknownBusiness"));
        }
        var conflict = new Conflict(caller.name(), null, request.businessId(), request.reason(), steps.now());
        conflicts.persistAndFlush(conflict);
        tell(touched.stream()
                .filter(submission -> GOING_ON.contains(submission.round().state()))
                .toList());
        return conflict;
    }

    private List<Submission> held(UUID business) {
        return ofBusiness(business).stream()
                .map(id -> steps.hold(id, Powers::curates))
                .toList();
    }

    /** What the caller can see of it, in the order in which everybody takes rounds and submissions. */
    private List<UUID> ofBusiness(UUID business) {
        var filters = new Filters().and("s.businessId = :business", "business", business);
        new VisibleSubmissions(caller, filters).restrict(List.of());
        var query = entities.createQuery(
                "select s.id from Submission s join s.round r where " + filters.where() + " order by r.id, s.id",
                UUID.class);
        filters.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private void tell(List<Submission> submissions) {
        submissions.forEach(submission -> record(submission, "declare-conflict", ConflictState.DECLARED, null));
        declared.fire(new ConflictDeclared(caller.name(), submissions, steps.now()));
    }

    private void record(Submission submission, String action, ConflictState to, String note) {
        journal.transition(
                new Transition(
                        "panel",
                        submission.id(),
                        action,
                        to == ConflictState.DECLARED ? null : ConflictState.DECLARED,
                        to,
                        note,
                        null,
                        to == ConflictState.DECLARED ? "conflict.declared" : "conflict.withdrawn"),
                Map.of("roundId", submission.round().id()));
    }
}
