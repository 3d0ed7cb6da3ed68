package id.kurasi.curation.panel;

import id.kurasi.curation.round.Round;
import id.kurasi.curation.round.RoundAccess;
import id.kurasi.curation.round.Rounds;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where an agency says who reviews. */
@ApplicationScoped
class Seating {

    /** History that only who runs the round reads. */
    private static final String KIND = "panel";

    private final Rounds rounds;
    private final RoundAccess access;
    private final Panels panels;
    private final Caller caller;
    private final Journal journal;
    private final Event<Seated> seated;
    private final Clock clock;

    Seating(
            Rounds rounds,
            RoundAccess access,
            Panels panels,
            Caller caller,
            Journal journal,
            Event<Seated> seated,
            Clock clock) {
        this.rounds = rounds;
        this.access = access;
        this.panels = panels;
        this.caller = caller;
        this.journal = journal;
        this.seated = seated;
        this.clock = clock;
    }

    /** Who runs the round sees every seat, a curator the own one. */
    PanelView get(UUID roundId) {
        var round = rounds.get(roundId);
        var governs = access.governs(round);
        if (!governs && !caller.is(Role.CURATOR)) {
            throw Refusal.forbidden("not-yours-to-do", roundId);
        }
        return panels.findByIdOptional(roundId)
                .map(panel -> PanelView.of(
                        panel,
                        panel.members().stream()
                                .filter(member -> governs || member.curator().equals(caller.name()))
                                .toList()))
                .orElseGet(() -> PanelView.none(roundId));
    }

    @Command
    PanelView put(UUID roundId, String ifMatch, SeatPanel request) {
        var round = governed(roundId);
        var earlier = panels.findByIdOptional(roundId);
        earlier.ifPresent(panel -> Preconditions.ifMatch(ifMatch, panel.version));
        if (round.state().isFinished()) {
            throw Refusal.of(409, "round-finished", round.state())
                    .with("currentState", round.state().name());
        }
        var members = request.members().stream().map(MemberFacts::member).toList();
        requireOnce(members);
        var panel = earlier.orElseGet(() -> new Panel(roundId));
        requireLeisure(panel, members);
        panel.seat(members, clock.instant());
        panels.persistAndFlush(panel);
        record(round, members);
        seated.fire(new Seated(roundId, clock.instant()));
        return PanelView.of(panel, panel.members());
    }

    HistoryView history(UUID roundId) {
        var round = rounds.get(roundId);
        access.requireGovernment(round.agencyRegionCode());
        return journal.history(KIND, roundId);
    }

    private Round governed(UUID roundId) {
        var round = rounds.lock(roundId);
        access.requireGovernment(round.agencyRegionCode());
        return round;
    }

    private static void requireOnce(List<Member> members) {
        var seen = new HashSet<String>();
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < members.size(); i++) {
            if (!seen.add(members.get(i).curator())) {
                violations.add(Violation.body("members[" + i + "].curator", "NamedTwice"));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    /** Nobody leaves the panel with something still to review: that is given to others first. */
    private void requireLeisure(Panel panel, List<Member> members) {
        var staying = members.stream().map(Member::curator).toList();
        var leaving = panel.members().stream()
                .map(Member::curator)
                .filter(curator -> !staying.contains(curator))
                .toList();
        var busy = members.isEmpty() ? List.<String>of() : panels.busy(panel.roundId, leaving);
        if (!busy.isEmpty()) {
            throw Refusal.of(409, "member-still-assigned", String.join(", ", busy))
                    .with("curators", busy);
        }
    }

    private void record(Round round, List<Member> members) {
        var names = String.join(", ", members.stream().map(Member::curator).toList());
        journal.transition(
                new Transition(KIND, round.id(), "seat", null, round.state(), names, null, "round.panel-seated"),
                Map.of("agencyRegionCode", round.agencyRegionCode(), "members", members.size()));
    }
}
