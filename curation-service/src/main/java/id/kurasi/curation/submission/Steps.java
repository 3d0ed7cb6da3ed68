package id.kurasi.curation.submission;

import id.kurasi.curation.submission.Sight.Powers;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** What every step of a submission has in common: take it for oneself, move it, write that down, show it. */
@ApplicationScoped
public class Steps {

    private final Submissions submissions;
    private final SubmissionAccess access;
    private final SubmissionViews views;
    private final Journal journal;
    private final Event<Moved> moved;
    private final Clock clock;

    Steps(
            Submissions submissions,
            SubmissionAccess access,
            SubmissionViews views,
            Journal journal,
            Event<Moved> moved,
            Clock clock) {
        this.submissions = submissions;
        this.access = access;
        this.views = views;
        this.journal = journal;
        this.moved = moved;
        this.clock = clock;
    }

    /**
     * @throws Refusal 404 for who may not see it, 403 for who may not do this, 409 when its round is over
     */
    public Submission take(UUID id, Predicate<Powers> permitted) {
        return goingOn(hold(id, permitted));
    }

    /** The same for what is only tried: nothing is held. */
    public Submission look(UUID id, Predicate<Powers> permitted) {
        return goingOn(permitted(submissions.get(id), permitted));
    }

    /**
     * The same for what goes on when the round is over, on the way to the shelf.
     *
     * @throws Refusal 404 for who may not see it, 403 for who may not do this
     */
    public Submission hold(UUID id, Predicate<Powers> permitted) {
        return permitted(submissions.lock(id), permitted);
    }

    private static Submission goingOn(Submission submission) {
        if (submission.round.state().isFinished()) {
            throw Refusal.of(409, "round-finished", submission.round.state())
                    .with("currentState", submission.round.state().name());
        }
        return submission;
    }

    private Submission permitted(Submission submission, Predicate<Powers> permitted) {
        if (!permitted.test(access.sight(submission).powers())) {
            throw Refusal.forbidden("not-yours-to-do", submission.id);
        }
        return submission;
    }

    void record(Submission submission, SubmissionState from, Step step) {
        journal.transition(
                new Transition(
                        "submission",
                        submission.id,
                        step.action(),
                        from,
                        submission.state,
                        step.note(),
                        step.audience(),
                        step.event()),
                facts(submission));
        moved(submission, from);
    }

    void moved(Submission submission, SubmissionState from) {
        moved.fire(new Moved(submission, from, now()));
    }

    /** What events say of a submission: names of things, nothing personal. */
    public Map<String, Object> facts(Submission submission) {
        return Map.of(
                "roundId", submission.round.id(),
                "productId", submission.productId,
                "businessId", submission.businessId,
                "category", submission.category);
    }

    public SubmissionView view(Submission submission) {
        submissions.flush();
        return views.of(submission);
    }

    public Instant now() {
        return clock.instant();
    }

    public Sight sight(Submission submission) {
        return access.sight(submission);
    }

    /**
     * @param audience null for everyone who may read the submission
     * @param event without its prefix, {@code submission.submitted}
     */
    record Step(String action, String note, String audience, String event) {

        static Step of(String action, String event) {
            return new Step(action, null, null, event);
        }
    }
}
