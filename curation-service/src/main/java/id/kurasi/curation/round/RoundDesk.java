package id.kurasi.curation.round;

import id.kurasi.curation.retailer.Retailer;
import id.kurasi.curation.retailer.Retailers;
import id.kurasi.curation.rubric.Rubrics;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Where an agency runs its rounds. Each method is one step in the life of a round, in the caller's transaction. */
@ApplicationScoped
class RoundDesk {

    /** Wider than any round, narrower than what the database can hold. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2100;

    private final Rounds rounds;
    private final RoundAccess access;
    private final Retailers retailers;
    private final Rubrics rubrics;
    private final Journal journal;
    private final Clock clock;

    RoundDesk(Rounds rounds, RoundAccess access, Retailers retailers, Rubrics rubrics, Journal journal, Clock clock) {
        this.rounds = rounds;
        this.access = access;
        this.retailers = retailers;
        this.rubrics = rubrics;
        this.journal = journal;
        this.clock = clock;
    }

    RoundView create(RoundFacts facts) {
        access.requireGovernment(facts.agencyRegionCode());
        check(facts);
        var round = new Round(facts, clock.instant());
        rounds.persist(round);
        journal.transition(
                new Transition("round", round.id, "create", null, round.state, null, null, "round.created"),
                eventData(round));
        return saved(round);
    }

    RoundView revise(UUID id, String ifMatch, RoundFacts facts) {
        var round = governed(id);
        Preconditions.ifMatch(ifMatch, round.version);
        access.requireGovernment(facts.agencyRegionCode());
        check(facts);
        round.revise(facts, clock.instant());
        journal.event("round.revised", id, eventData(round));
        return saved(round);
    }

    RoundView open(UUID id) {
        return move(id, "open", null, (round, now) -> round.open(rubrics.inForce(), now));
    }

    RoundView close(UUID id) {
        return move(id, "close", null, Round::close);
    }

    RoundView publish(UUID id) {
        return move(id, "publish", null, (round, now) -> {
            round.publish(now);
            var undecided = rounds.countUndecided(id);
            if (undecided > 0) {
                throw Refusal.of(409, "round-undecided", undecided).with("undecided", undecided);
            }
        });
    }

    RoundView cancel(UUID id, String reason) {
        return move(id, "cancel", reason, Round::cancel);
    }

    private RoundView move(UUID id, String action, String note, BiConsumer<Round, Instant> verb) {
        var round = governed(id);
        var from = round.state;
        verb.accept(round, clock.instant());
        var event = "round." + round.state.name().toLowerCase(Locale.ROOT);
        journal.transition(new Transition("round", id, action, from, round.state, note, null, event), eventData(round));
        return saved(round);
    }

    private Round governed(UUID id) {
        var round = rounds.lock(id);
        access.requireGovernment(round.agencyRegionCode());
        return round;
    }

    private RoundView saved(Round round) {
        rounds.flush();
        return RoundView.of(round, access.governs(round));
    }

    private void check(RoundFacts facts) {
        var violations = new ArrayList<Violation>();
        checkYear("opensOn", facts.opensOn(), violations);
        checkYear("closesOn", facts.closesOn(), violations);
        if (facts.closesOn().isBefore(facts.opensOn())) {
            violations.add(Violation.body("closesOn", "ClosesBeforeItOpens"));
        }
        var existing =
                retailers.named(facts.retailers()).stream().map(Retailer::slug).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (var i = 0; i < facts.retailers().size(); i++) {
            var slug = facts.retailers().get(i);
            if (!existing.contains(slug)) {
                violations.add(Violation.body("retailers[" + i + "]", "UnknownRetailer"));
            } else if (!seen.add(slug)) {
                violations.add(Violation.body("retailers[" + i + "]", "NamedTwice"));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static void checkYear(String field, LocalDate date, List<Violation> violations) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            violations.add(Violation.body(field, "YearOutOfRange", FIRST_YEAR, LAST_YEAR));
        }
    }

    private static Map<String, ?> eventData(Round round) {
        return Map.of("agencyRegionCode", round.agencyRegionCode(), "retailers", round.retailers());
    }
}
