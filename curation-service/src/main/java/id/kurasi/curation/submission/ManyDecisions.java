package id.kurasi.curation.submission;

import id.kurasi.curation.decision.Decision;
import id.kurasi.curation.decision.DecisionAction;
import id.kurasi.curation.decision.Decisions;
import id.kurasi.curation.decision.Verdict;
import id.kurasi.kit.problem.IllegalTransition;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Many decisions of one retailer in one round, in one transaction that holds the round for itself: so it meets nobody who
 * decides, reviews or withdraws there meanwhile.
 */
@ApplicationScoped
public class ManyDecisions {

    /** So many are in memory at a time: each statement looks through all that are there for what has changed. */
    private static final int AT_A_TIME = 20;

    private final Submissions submissions;
    private final Decisions decisions;
    private final DecisionSteps decide;
    private final Steps steps;
    private final EntityManager entities;

    ManyDecisions(
            Submissions submissions, Decisions decisions, DecisionSteps decide, Steps steps, EntityManager entities) {
        this.submissions = submissions;
        this.decisions = decisions;
        this.decide = decide;
        this.steps = steps;
        this.entities = entities;
    }

    /** A decision that a retailer means to take. */
    public record Intent(UUID submission, DecisionAction action, Verdict verdict) {}

    /** What stands against each of them; holds all their submissions, in the order of their ids. Changes nothing. */
    public List<Violation> obstacles(String retailer, List<Intent> intents) {
        var ids = intents.stream().map(Intent::submission).sorted().toList();
        var held = hold(ids);
        var all = decisions.on(ids);
        var obstacles = intents.stream()
                .flatMap(intent -> {
                    var submission = held.get(intent.submission());
                    var decision = own(all.getOrDefault(intent.submission(), List.of()), retailer);
                    return obstacle(submission, decision, retailer, intent).stream();
                })
                .toList();
        entities.clear();
        return obstacles;
    }

    /** Takes them all. Nothing stands against them: {@link #obstacles} was asked in this transaction. */
    public void take(String retailer, List<Intent> intents) {
        var inOrder = new ArrayList<>(intents);
        inOrder.sort(Comparator.comparing(Intent::submission));
        for (var start = 0; start < inOrder.size(); start += AT_A_TIME) {
            var some = inOrder.subList(start, Math.min(start + AT_A_TIME, inOrder.size()));
            takeSome(retailer, some);
            entities.flush();
            entities.clear();
        }
    }

    /** In the order of their ids. */
    private Map<UUID, Submission> hold(List<UUID> ids) {
        return submissions.find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(Submission::id, Function.identity()));
    }

    private void takeSome(String retailer, List<Intent> intents) {
        var ids = intents.stream().map(Intent::submission).toList();
        var held = hold(ids);
        var all = decisions.on(ids);
        intents.forEach(intent -> take(retailer, intent, held.get(intent.submission()), all));
    }

    private void take(String retailer, Intent intent, Submission submission, Map<UUID, List<Decision>> all) {
        var decided = all.get(submission.id);
        decide.take(submission, decided, own(decided, retailer).orElseThrow(), intent.action(), intent.verdict());
        if (intent.action().isAcceptance()) {
            decide.count(retailer, submission);
        }
    }

    private Optional<Violation> obstacle(
            Submission submission, Optional<Decision> decision, String retailer, Intent intent) {
        if (submission == null
                || decision.isEmpty()
                || !steps.sight(submission).powers().decidesFor().contains(retailer)) {
            return because(intent, "NotReviewedAnyMore");
        }
        try {
            decision.get().requirePossible(intent.action());
            submission.requireDecidable(intent.action().verb());
        } catch (IllegalTransition refused) {
            return submission.state == SubmissionState.WITHDRAWN
                    ? because(intent, "WithdrawnMeanwhile")
                    : because(intent, "DecidedAlready", decision.get().state());
        }
        try {
            intent.verdict().check(intent.action());
            decision.get().check(intent.action(), intent.verdict(), submission.recommendation());
        } catch (Refusal refused) {
            return because(intent, "VerdictDoesNotFit", submission.recommendation());
        }
        return Optional.empty();
    }

    private static Optional<Violation> because(Intent intent, String code, Object... arguments) {
        return Optional.of(Violation.state("submissions." + intent.submission(), code, arguments));
    }

    private static Optional<Decision> own(List<Decision> decisions, String retailer) {
        return decisions.stream()
                .filter(decision -> decision.retailer().equals(retailer))
                .findFirst();
    }
}
