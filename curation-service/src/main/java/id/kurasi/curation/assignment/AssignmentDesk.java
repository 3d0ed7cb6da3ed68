package id.kurasi.curation.assignment;

import id.kurasi.curation.assignment.Plan.Placement;
import id.kurasi.curation.assignment.Plan.Shortfall;
import id.kurasi.curation.round.Round;
import id.kurasi.curation.round.RoundAccess;
import id.kurasi.curation.round.Rounds;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Texts;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** Where the agency says who reviews what. The round is held meanwhile, so that two plans never cross. */
@ApplicationScoped
class AssignmentDesk {

    private static final int LAST_YEAR = 2100;

    private final Rounds rounds;
    private final RoundAccess access;
    private final Rosters rosters;
    private final AssignmentBook book;
    private final Texts texts;
    private final Clock clock;

    AssignmentDesk(Rounds rounds, RoundAccess access, Rosters rosters, AssignmentBook book, Texts texts, Clock clock) {
        this.rounds = rounds;
        this.access = access;
        this.rosters = rosters;
        this.book = book;
        this.texts = texts;
        this.clock = clock;
    }

    /** One submission after the other, or none if one of them cannot be assigned. */
    @Command
    Plan assignEach(UUID roundId, AssignByHand request) {
        governed(rounds.lock(roundId), request.dueOn());
        var roster = rosters.of(roundId);
        var underReview = rosters.underReview(roundId, request.submissionIds());
        var violations = new ArrayList<Violation>();
        var placements = new LinkedHashSet<Placement>();
        for (var i = 0; i < request.submissionIds().size(); i++) {
            var submission = request.submissionIds().get(i);
            if (!underReview.contains(submission)) {
                violations.add(Violation.body("submissionIds[" + i + "]", Obstacle.NotUnderReview.name()));
                continue;
            }
            for (var curator : request.curators()) {
                var placement = new Placement(submission, curator);
                if (roster.holds(curator, submission)) {
                    placements.add(placement);
                    continue;
                }
                var obstacle = roster.obstacle(submission, curator);
                if (obstacle.isPresent()) {
                    violations.add(Violation.body(
                            "submissionIds[" + i + "]", obstacle.get().name(), curator));
                } else if (placements.add(placement)) {
                    roster = roster.with(placement);
                }
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.of(422, "not-assignable").violations(violations);
        }
        return written(roundId, request.dueOn(), List.copyOf(placements), List.of());
    }

    /** All of some categories; what cannot be assigned is left out and named. */
    @Command
    Plan assignCategories(UUID roundId, AssignByHand request) {
        governed(rounds.lock(roundId), request.dueOn());
        var roster = rosters.of(roundId);
        var placements = new LinkedHashSet<Placement>();
        var shortfalls = new ArrayList<Shortfall>();
        for (var entrant : rosters.ofCategories(roundId, request.categories())) {
            for (var curator : new LinkedHashSet<>(request.curators())) {
                var placement = new Placement(entrant.id(), curator);
                var obstacle = roster.obstacle(entrant.id(), curator);
                if (roster.holds(curator, entrant.id())) {
                    placements.add(placement);
                } else if (obstacle.isPresent()) {
                    shortfalls.add(new Shortfall(entrant.id(), curator, 1, obstacle.get(), null));
                } else {
                    placements.add(placement);
                    roster = roster.with(placement);
                }
            }
        }
        return written(roundId, request.dueOn(), List.copyOf(placements), shortfalls);
    }

    @Command
    Plan balance(UUID roundId, AssignEvenly request) {
        governed(rounds.lock(roundId), request.dueOn());
        var plan = plan(roundId, request);
        book.write(roundId, request.dueOn(), plan.assigned());
        return plan;
    }

    /** What {@link #balance} would do; nothing is written or held. */
    @Transactional
    Plan preview(UUID roundId, AssignEvenly request) {
        governed(rounds.get(roundId), request.dueOn());
        return plan(roundId, request);
    }

    private Plan plan(UUID roundId, AssignEvenly request) {
        var roster = rosters.of(roundId);
        var entrants = rosters.lacking(roundId, request.reviewsPerSubmission());
        var shared = roster.share(entrants, request.reviewsPerSubmission(), request.seed());
        var placements = entrants.stream()
                .flatMap(entrant ->
                        shared.get(entrant.id()).stream().sorted().map(curator -> new Placement(entrant.id(), curator)))
                .toList();
        return new Plan(
                request.dryRun(),
                request.dueOn(),
                placements,
                worded(roster.shortfalls(entrants, request.reviewsPerSubmission(), shared)),
                roster.loads(placements));
    }

    private Plan written(UUID roundId, LocalDate dueOn, List<Placement> placements, List<Shortfall> shortfalls) {
        book.write(roundId, dueOn, placements);
        return new Plan(
                false,
                dueOn,
                placements,
                worded(shortfalls),
                rosters.of(roundId).loads(List.of()));
    }

    private List<Shortfall> worded(List<Shortfall> shortfalls) {
        return shortfalls.stream()
                .map(shortfall -> new Shortfall(
                        shortfall.submissionId(),
                        shortfall.curator(),
                        shortfall.missing(),
                        shortfall.code(),
                        texts.get("violation." + shortfall.code(), shortfall.curator())))
                .toList();
    }

    private void governed(Round round, LocalDate dueOn) {
        access.requireGovernment(round.agencyRegionCode());
        if (round.state().isFinished()) {
            throw Refusal.of(409, "round-finished", round.state())
                    .with("currentState", round.state().name());
        }
        var today = LocalDate.ofInstant(clock.instant(), round.zone());
        if (dueOn.isBefore(today) || dueOn.getYear() > LAST_YEAR) {
            throw Refusal.invalid(Violation.body("dueOn", "DueFromToday", LAST_YEAR));
        }
    }
}
