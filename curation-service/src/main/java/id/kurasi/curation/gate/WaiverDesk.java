package id.kurasi.curation.gate;

import id.kurasi.curation.round.Round;
import id.kurasi.curation.round.RoundAccess;
import id.kurasi.curation.round.RoundState;
import id.kurasi.curation.round.Rounds;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Created;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Where retailers say what they do without. Each speaks for itself, and hears of no other. */
@ApplicationScoped
class WaiverDesk {

    private final Waivers waivers;
    private final Rounds rounds;
    private final RoundAccess access;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WaiverDesk(Waivers waivers, Rounds rounds, RoundAccess access, Journal journal, Caller caller, Clock clock) {
        this.waivers = waivers;
        this.rounds = rounds;
        this.access = access;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Command
    RestResponse<WaiverView> grant(UUID roundId, GrantWaiver request) {
        var round = held(roundId);
        requireRetailer(round, request.retailer());
        requireOpen(round);
        requireWaivable(round, request.gate());
        var waiver = new Waiver(roundId, request, caller.name(), clock.instant());
        waivers.persistAndFlush(waiver);
        record(waiver, "grant", null, "waiver.granted");
        return Created.at("/v1/rounds/" + roundId + "/waivers/" + waiver.id, WaiverView.of(waiver, true));
    }

    @Command
    void revoke(UUID roundId, UUID id) {
        var round = held(roundId);
        var waiver = waivers.lock(roundId, id).filter(this::sees).orElseThrow(() -> Refusal.notFound("waiver", id));
        if (!decidesFor(waiver.retailer)) {
            throw Refusal.forbidden("not-yours-to-do", id);
        }
        requireOpen(round);
        waiver.revoke(caller.name(), clock.instant());
        record(waiver, "revoke", WaiverState.STANDING, "waiver.revoked");
    }

    WaiverView get(UUID roundId, UUID id) {
        var round = rounds.get(roundId);
        return view(round, readable(roundId, id));
    }

    HistoryView history(UUID roundId, UUID id) {
        rounds.get(roundId);
        return journal.history("waiver", readable(roundId, id).id);
    }

    WaiverView view(Round round, Waiver waiver) {
        return WaiverView.of(
                waiver,
                round.state() == RoundState.OPEN
                        && waiver.state() == WaiverState.STANDING
                        && decidesFor(waiver.retailer));
    }

    private Waiver readable(UUID roundId, UUID id) {
        return waivers.findByIdOptional(id)
                .filter(waiver -> waiver.roundId.equals(roundId) && sees(waiver))
                .orElseThrow(() -> Refusal.notFound("waiver", id));
    }

    private boolean sees(Waiver waiver) {
        return seesAll(rounds.get(waiver.roundId)) || decidesFor(waiver.retailer);
    }

    /** Whether the caller is told what every retailer of the round does without. */
    boolean seesAll(Round round) {
        return caller.is(Role.SERVICE) || access.governs(round);
    }

    private boolean decidesFor(String retailer) {
        return caller.is(Role.ADMIN) || caller.holds(Role.BUYER, retailer);
    }

    private Round held(UUID id) {
        return rounds.hold(id).orElseThrow(() -> Refusal.notFound("round", id));
    }

    /** For every other retailer it is the same whether it takes part or not. */
    private void requireRetailer(Round round, String retailer) {
        if (!decidesFor(retailer) || !round.retailers().contains(retailer)) {
            throw Refusal.invalid(Violation.body("retailer", "NotYourRetailerHere"));
        }
    }

    private static void requireOpen(Round round) {
        if (round.state() != RoundState.OPEN) {
            throw Refusal.of(409, "round-not-open", round.state())
                    .with("currentState", round.state().name());
        }
    }

    private void requireWaivable(Round round, Gate gate) {
        if (!gate.isOfARetailer()) {
            throw Refusal.invalid(Violation.body("gate", "GateOfTheRound"));
        }
        waivers.lawBehind(gate, LocalDate.ofInstant(clock.instant(), round.zone()))
                .ifPresent(source -> {
                    throw Refusal.of(422, "law-not-waivable", gate, source)
                            .violations(List.of(Violation.body("gate", "GateOfLaw", source)));
                });
    }

    private void record(Waiver waiver, String action, WaiverState from, String event) {
        var facts = new HashMap<String, Object>(Map.of(
                "roundId", waiver.roundId,
                "retailer", waiver.retailer,
                "gate", waiver.gate.name()));
        facts.put("productId", waiver.productId);
        journal.transition(
                new Transition("waiver", waiver.id, action, from, waiver.state(), waiver.reason, null, event), facts);
    }
}
