package id.kurasi.curation.staging;

import id.kurasi.curation.decision.Decisions;
import id.kurasi.curation.round.Round;
import id.kurasi.curation.round.Rounds;
import id.kurasi.curation.staging.AppliedView.Applied;
import id.kurasi.curation.submission.ManyDecisions;
import id.kurasi.curation.submission.Steps;
import id.kurasi.curation.submission.Submission;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import id.kurasi.kit.list.Sorts;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.web.Created;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a retailer prepares its decisions and takes all of them together. */
@ApplicationScoped
class StagingDesk {

    private static final Keyset<StagedDecision> KEYSET = new Keyset<>(
            "select d from StagedDecision d",
            StagedDecision.class,
            "d.id",
            staged -> staged.id,
            Sorts.<StagedDecision>defaultingTo("createdAt")
                    .by("createdAt", "d.createdAt", staged -> staged.createdAt, Instant::parse));

    private final Rounds rounds;
    private final Steps steps;
    private final Decisions decisions;
    private final StagedDecisions staged;
    private final ManyDecisions many;
    private final Caller caller;

    StagingDesk(
            Rounds rounds,
            Steps steps,
            Decisions decisions,
            StagedDecisions staged,
            ManyDecisions many,
            Caller caller) {
        this.rounds = rounds;
        this.steps = steps;
        this.decisions = decisions;
        this.staged = staged;
        this.many = many;
        this.caller = caller;
    }

    /** The decisions of one retailer in one round. */
    record Pile(UUID round, String retailer) {}

    RestResponse<StagedView> stage(Pile pile, UUID id, String ifMatch, StageDecision request) {
        request.verdict().check(request.action());
        var submission = takeIn(pile, id);
        var earlier = staged.of(pile.round(), pile.retailer(), id);
        earlier.ifPresent(there -> Preconditions.ifMatch(ifMatch, there.version));
        var decision = decisions.of(id, pile.retailer()).orElseThrow(() -> Refusal.notFound("submission", id));
        decision.requirePossible(request.action());
        submission.requireDecidable(request.action().verb());
        decision.check(request.action(), request.verdict(), submission.recommendation());
        var now = steps.now();
        var one = earlier.orElseGet(() -> new StagedDecision(pile.round(), pile.retailer(), id, now));
        one.say(request, caller.name(), now);
        staged.persistAndFlush(one);
        var view = StagedView.of(one);
        return earlier.isPresent() ? RestResponse.ok(view) : Created.at(path(pile) + "/" + id, view);
    }

    StagedView get(Pile pile, UUID submission) {
        requireOwn(pile);
        return StagedView.of(find(pile, submission));
    }

    void drop(Pile pile, UUID submission) {
        requireOwn(pile);
        staged.delete(find(pile, submission));
    }

    Page<StagedView> page(Pile pile, Paging paging) {
        requireOwn(pile);
        var filters = new Filters()
                .and("d.roundId = :round", "round", pile.round())
                .and("d.retailer = :retailer", "retailer", pile.retailer());
        var page = KEYSET.page(staged.getEntityManager(), filters, null, paging);
        return new Page<>(page.items().stream().map(StagedView::of).toList(), page.nextCursor());
    }

    /**
     * All or nothing. Whatever happens in the round meanwhile waits until it is done.
     *
     * @throws Refusal 409 naming each that is no longer possible
     */
    AppliedView apply(Pile pile, boolean dryRun) {
        var round = rounds.lock(pile.round());
        requireOwn(pile, round);
        requireUnfinished(round);
        var intents = staged.of(pile.round(), pile.retailer()).stream()
                .map(StagedDecision::intent)
                .toList();
        var obstacles = many.obstacles(pile.retailer(), intents);
        if (!obstacles.isEmpty()) {
            throw Refusal.of(409, "staged-not-possible", obstacles.size(), intents.size())
                    .violations(obstacles);
        }
        if (!dryRun) {
            many.take(pile.retailer(), intents);
            staged.delete("roundId = ?1 and retailer = ?2", pile.round(), pile.retailer());
        }
        return new AppliedView(
                pile.round(),
                pile.retailer(),
                dryRun,
                intents.stream()
                        .map(intent -> new Applied(intent.submission(), intent.action()))
                        .toList());
    }

    static String path(Pile pile) {
        return "/v1/rounds/" + pile.round() + "/staged-decisions/" + pile.retailer();
    }

    private StagedDecision find(Pile pile, UUID submission) {
        return staged.of(pile.round(), pile.retailer(), submission)
                .orElseThrow(() -> Refusal.notFound("staged-decision", submission));
    }

    /** Held for this transaction; the caller buys for the retailer, so what is not reviewed is not there for it. */
    private Submission takeIn(Pile pile, UUID id) {
        var submission = steps.take(id, powers -> true);
        if (!submission.round().id().equals(pile.round())
                || !steps.sight(submission).buysFor().contains(pile.retailer())) {
            throw Refusal.notFound("submission", id);
        }
        return submission;
    }

    private void requireOwn(Pile pile) {
        requireOwn(pile, rounds.get(pile.round()));
    }

    private void requireOwn(Pile pile, Round round) {
        if (!caller.holds(Role.BUYER, pile.retailer()) || !round.retailers().contains(pile.retailer())) {
            throw Refusal.notFound("retailer", pile.retailer());
        }
    }

    private static void requireUnfinished(Round round) {
        if (round.state().isFinished()) {
            throw Refusal.of(409, "round-finished", round.state())
                    .with("currentState", round.state().name());
        }
    }
}
