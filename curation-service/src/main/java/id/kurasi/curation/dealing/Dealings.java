package id.kurasi.curation.dealing;

import id.kurasi.curation.decision.Decision;
import id.kurasi.curation.decision.DecisionState;
import id.kurasi.curation.decision.Decisions;
import id.kurasi.curation.round.RoundState;
import id.kurasi.curation.submission.Steps;
import id.kurasi.curation.submission.SubmissionState;
import id.kurasi.curation.submission.Submissions;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.problem.IllegalTransition;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What everything that a retailer and a producer deal about has in common. */
@ApplicationScoped
public class Dealings {

    /** While a retailer may still take the product, it may ask about it. */
    public static final Set<DecisionState> INTERESTED = Set.of(
            DecisionState.PENDING,
            DecisionState.SHORTLISTED,
            DecisionState.ACCEPTED,
            DecisionState.ACCEPTED_WITH_CONDITIONS);

    /** Once it has shown interest, it may talk of terms. */
    public static final Set<DecisionState> IN_EARNEST =
            Set.of(DecisionState.SHORTLISTED, DecisionState.ACCEPTED, DecisionState.ACCEPTED_WITH_CONDITIONS);

    private final Submissions submissions;
    private final Steps steps;
    private final Decisions decisions;
    private final Journal journal;

    Dealings(Submissions submissions, Steps steps, Decisions decisions, Journal journal) {
        this.submissions = submissions;
        this.steps = steps;
        this.decisions = decisions;
        this.journal = journal;
    }

    /** @throws Refusal 404 for who may not see the submission */
    public Dealing read(UUID submission) {
        var found = submissions.get(submission);
        return new Dealing(found, steps.sight(found));
    }

    /**
     * The same, for this transaction alone; also when the round is over, because dealing goes on until the product is on the
     * shelf.
     */
    public Dealing hold(UUID submission) {
        var held = steps.hold(submission, powers -> true);
        return new Dealing(held, steps.sight(held));
    }

    public Instant now() {
        return steps.now();
    }

    /**
     * The retailer's decision, if it stands where this can be dealt about.
     *
     * @throws IllegalTransition when it does not, naming the retailer's own decision, never what others did
     */
    public Decision require(Dealing dealing, String retailer, String action, Set<DecisionState> standing) {
        var submission = dealing.submission();
        var round = submission.round().state();
        if (round == RoundState.CANCELLED) {
            throw Refusal.of(409, "round-finished", round).with("currentState", round.name());
        }
        var decision = decisions.of(submission.id(), retailer);
        if (decision.isPresent()
                && submission.panel() != null
                && !standing.contains(decision.get().state())) {
            throw new IllegalTransition(
                    "decision", submission.id(), decision.get().state(), action);
        }
        if (decision.isEmpty() || !isJudged(submission.state())) {
            throw new IllegalTransition("submission", submission.id(), submission.state(), action);
        }
        return decision.get();
    }

    private static boolean isJudged(SubmissionState state) {
        return state == SubmissionState.REVIEWED || state == SubmissionState.ACCEPTED;
    }

    /**
     * A step of something that is dealt about.
     *
     * @param kind {@code sample-request}
     * @param event the step in the past tense: {@code sent}
     */
    public record Step(
            String kind,
            UUID id,
            String retailer,
            String action,
            Enum<?> from,
            Enum<?> to,
            String note,
            String event) {}

    public void record(Dealing dealing, Step step) {
        record(steps.facts(dealing.submission()), step);
    }

    /** @param facts what events say of the submission */
    public void record(Map<String, Object> facts, Step step) {
        var data = new HashMap<>(facts);
        data.put("retailer", step.retailer());
        journal.transition(
                new Transition(
                        step.kind(),
                        step.id(),
                        step.action(),
                        step.from(),
                        step.to(),
                        step.note(),
                        null,
                        step.kind() + "." + step.event().toLowerCase(Locale.ROOT)),
                data);
    }

    /** Whoever sees the thing reads all of its history. */
    public HistoryView history(String kind, UUID id) {
        return journal.history(kind, id);
    }
}
