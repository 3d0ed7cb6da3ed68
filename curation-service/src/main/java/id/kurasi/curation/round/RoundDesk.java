package id.kurasi.curation.round;

import id.kurasi.curation.rubric.Rubrics;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Where an agency runs its rounds. Each method is one step in the life of a round, in the caller's transaction. */
@ApplicationScoped
class RoundDesk {

    private final Rounds rounds;
    private final RoundAccess access;
    private final RoundChecks checks;
    private final Rubrics rubrics;
    private final Journal journal;
    private final Clock clock;

    RoundDesk(Rounds rounds, RoundAccess access, RoundChecks checks, Rubrics rubrics, Journal journal, Clock clock) {
        this.rounds = rounds;
        this.access = access;
        this.checks = checks;
        this.rubrics = rubrics;
        this.journal = journal;
        this.clock = clock;
    }

    RoundView create(RoundFacts facts) {
        access.requireGovernment(facts.agencyRegionCode());
        checks.check(facts);
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
        checks.check(facts);
        round.revise(facts, clock.instant());
        journal.event("round.revised", id, eventData(round));
        return saved(round);
    }

    /** Of whatever state: a round that was called off is as good a pattern as one that went well. */
    RoundView copy(UUID id, CopyRound changes) {
        var earlier = governed(id);
        var facts = changes.over(earlier);
        checks.check(facts);
        var round = earlier.copy(changes, clock.instant());
        rounds.persist(round);
        var data = new HashMap<String, Object>(eventData(round));
        data.put("copiedFrom", id);
        journal.transition(
                new Transition("round", round.id, "copy", null, round.state, null, null, "round.created"), data);
        return saved(round);
    }

    /** Its last day moves back; what is derived from it, reminders of drafts and work lists, follows by itself. */
    RoundView extend(UUID id, ExtendRound request) {
        var round = governed(id);
        var now = clock.instant();
        round.requireExtendable(now);
        checks.checkExtension(round, request);
        var before = round.closesOn();
        round.extend(request.closesOn(), request.resultsDueOn(), now);
        var note = "%s → %s: %s".formatted(before, round.closesOn(), request.reason());
        var data = new HashMap<String, Object>(eventData(round));
        data.put("closedOnBefore", before);
        data.put("closesOn", round.closesOn());
        journal.transition(
                new Transition("round", id, "extend", round.state, round.state, note, null, "round.extended"), data);
        return saved(round);
    }

    /** What the clock does at the end of the last day; nothing when somebody was faster. */
    void closeWhenOver(UUID id) {
        var round = rounds.lockUnattended(id);
        if (round.isOverdueToClose(clock.instant())) {
            move(round, "close", null, Round::close);
        }
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
        move(round, action, note, verb);
        return saved(round);
    }

    private void move(Round round, String action, String note, BiConsumer<Round, Instant> verb) {
        var from = round.state;
        verb.accept(round, clock.instant());
        var event = "round." + round.state.name().toLowerCase(Locale.ROOT);
        journal.transition(
                new Transition("round", round.id, action, from, round.state, note, null, event), eventData(round));
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

    private static Map<String, Object> eventData(Round round) {
        return Map.of("agencyRegionCode", round.agencyRegionCode(), "retailers", round.retailers());
    }
}
