package id.kurasi.curation.submission;

import id.kurasi.curation.decision.Decision;
import id.kurasi.curation.decision.DecisionAction;
import id.kurasi.curation.decision.DecisionState;
import id.kurasi.curation.decision.Decisions;
import id.kurasi.curation.decision.Verdict;
import id.kurasi.curation.funnel.FunnelCounters;
import id.kurasi.curation.funnel.Stage;
import id.kurasi.curation.submission.Sight.History;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The side of the retailers. Each decides for itself; the submission follows from what they decide. */
@ApplicationScoped
class DecisionDesk {

    private final Steps steps;
    private final Decisions decisions;
    private final FunnelCounters funnel;
    private final Journal journal;
    private final Caller caller;

    DecisionDesk(Steps steps, Decisions decisions, FunnelCounters funnel, Journal journal, Caller caller) {
        this.steps = steps;
        this.decisions = decisions;
        this.funnel = funnel;
        this.journal = journal;
        this.caller = caller;
    }

    @Command
    SubmissionView decide(UUID id, String retailer, DecisionAction action, Verdict verdict) {
        verdict.check(action);
        // that another retailer takes part is no secret, that it decides is: for its buyers alone there is a decision
        // here
        var submission = steps.take(id, powers -> true);
        if (!steps.sight(submission).powers().decidesFor().contains(retailer)) {
            throw Refusal.notFound("decision", retailer);
        }
        var decision = decisions.on(id).stream()
                .filter(candidate -> candidate.retailer().equals(retailer))
                .findFirst();
        decision.ifPresent(asked -> asked.requirePossible(action));
        submission.requireDecidable(action.verb());
        take(submission, decision.orElseThrow(), action, verdict);
        var view = steps.view(submission);
        if (action.isAcceptance()) {
            funnel.acceptedBy(retailer, submission.passage(Stage.ACCEPTED, steps.now()));
        }
        return view;
    }

    private void take(Submission submission, Decision decision, DecisionAction action, Verdict verdict) {
        var from = decision.state();
        decision.take(action, verdict, submission.panel.recommendation(), caller.name(), steps.now());
        record(submission, decision, action, from);
        if (decision.state().isAcceptance()) {
            acceptIfFirst(submission, decision);
        } else if (decision.state() == DecisionState.DECLINED) {
            declineIfAllDo(submission, decision);
        }
    }

    private void acceptIfFirst(Submission submission, Decision decision) {
        if (submission.state == SubmissionState.REVIEWED) {
            submission.accepted(steps.now());
            record(submission, decision, "accept", "submission.accepted");
        }
    }

    private void declineIfAllDo(Submission submission, Decision last) {
        var allDecline =
                decisions.on(submission.id).stream().allMatch(decision -> decision.state() == DecisionState.DECLINED);
        if (allDecline) {
            submission.declinedByAll(steps.now());
            record(submission, last, "decline", "submission.declined");
        }
    }

    /** A row which only this retailer's buyers, and who oversees all, can read. */
    private void record(Submission submission, Decision decision, DecisionAction action, DecisionState from) {
        var event =
                "decision." + decision.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        journal.transition(
                new Transition(
                        "submission",
                        submission.id,
                        action.verb(),
                        from,
                        decision.state(),
                        null,
                        decision.retailer(),
                        event),
                facts(submission, decision));
    }

    /** The step of the submission that follows from a decision. It tells of the retailers together. */
    private void record(Submission submission, Decision decision, String action, String event) {
        journal.transition(
                new Transition(
                        "submission",
                        submission.id,
                        action,
                        SubmissionState.REVIEWED,
                        submission.state,
                        null,
                        History.OVERSEERS,
                        event),
                facts(submission, decision));
    }

    private Map<String, Object> facts(Submission submission, Decision decision) {
        var facts = new HashMap<>(steps.facts(submission));
        facts.put("retailer", decision.retailer());
        facts.put("decision", decision.state().name());
        return facts;
    }
}
