package id.kurasi.curation.submission;

import id.kurasi.curation.decision.DecisionAction;
import id.kurasi.curation.decision.Decisions;
import id.kurasi.curation.decision.Verdict;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The side of the retailers, one decision at a time. */
@ApplicationScoped
class DecisionDesk {

    private final Steps steps;
    private final Decisions decisions;
    private final DecisionSteps decide;

    DecisionDesk(Steps steps, Decisions decisions, DecisionSteps decide) {
        this.steps = steps;
        this.decisions = decisions;
        this.decide = decide;
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
        var all = decisions.on(id);
        var decision = all.stream()
                .filter(candidate -> candidate.retailer().equals(retailer))
                .findFirst();
        decision.ifPresent(asked -> asked.requirePossible(action));
        submission.requireDecidable(action.verb());
        decide.take(submission, all, decision.orElseThrow(), action, verdict);
        var view = steps.view(submission);
        if (action.isAcceptance()) {
            decide.count(retailer, submission);
        }
        return view;
    }
}
