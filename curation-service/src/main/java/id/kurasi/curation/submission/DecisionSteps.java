package id.kurasi.curation.submission;

import id.kurasi.curation.decision.Decision;
import id.kurasi.curation.decision.DecisionAction;
import id.kurasi.curation.decision.DecisionState;
import id.kurasi.curation.decision.Verdict;
import id.kurasi.curation.funnel.FunnelCounters;
import id.kurasi.curation.funnel.Stage;
import id.kurasi.curation.submission.Sight.History;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Decides. Each retailer decides for itself; the submission follows from what they decide. */
@ApplicationScoped
class DecisionSteps {

    private final Steps steps;
    private final FunnelCounters funnel;
    private final Journal journal;
    private final Event<Decided> decided;
    private final Caller caller;

    DecisionSteps(Steps steps, FunnelCounters funnel, Journal journal, Event<Decided> decided, Caller caller) {
        this.steps = steps;
        this.funnel = funnel;
        this.journal = journal;
        this.decided = decided;
        this.caller = caller;
    }

    /**
     * @param all what every retailer decided, this one among them
     * @throws Refusal when the decision does not stand where the action is possible, or the verdict does not do
     */
    void take(Submission submission, List<Decision> all, Decision decision, DecisionAction action, Verdict verdict) {
        var from = decision.state();
        decision.take(action, verdict, submission.recommendation(), caller.name(), steps.now());
        record(submission, decision, action, from);
        decided.fire(new Decided(submission, decision, steps.now()));
        if (decision.state().isAcceptance()) {
            acceptIfFirst(submission, decision);
        } else if (decision.state() == DecisionState.DECLINED) {
            declineIfAllDo(submission, all, decision);
        }
    }

    private void acceptIfFirst(Submission submission, Decision decision) {
        if (submission.state == SubmissionState.REVIEWED) {
            submission.accepted(steps.now());
            record(submission, decision, "accept", "submission.accepted");
        }
    }

    /** Last, because everybody who accepts in this round counts in the same rows. */
    void count(String retailer, Submission submission) {
        funnel.acceptedBy(retailer, submission.passage(Stage.ACCEPTED, steps.now()));
    }

    private void declineIfAllDo(Submission submission, List<Decision> all, Decision last) {
        if (all.stream().allMatch(decision -> decision.state() == DecisionState.DECLINED)) {
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
        steps.moved(submission, SubmissionState.REVIEWED);
    }

    private Map<String, Object> facts(Submission submission, Decision decision) {
        var facts = new HashMap<>(steps.facts(submission));
        facts.put("retailer", decision.retailer());
        facts.put("decision", decision.state().name());
        return facts;
    }
}
