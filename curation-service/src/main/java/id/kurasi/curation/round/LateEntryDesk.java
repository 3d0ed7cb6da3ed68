package id.kurasi.curation.round;

import id.kurasi.kit.access.Caller;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Created;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Where who runs a round gives leave to enter it late, and takes it back. Nobody else knows of it. */
@ApplicationScoped
class LateEntryDesk {

    private final Rounds rounds;
    private final RoundAccess access;
    private final LateEntries entries;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    LateEntryDesk(Rounds rounds, RoundAccess access, LateEntries entries, Journal journal, Caller caller, Clock clock) {
        this.rounds = rounds;
        this.access = access;
        this.entries = entries;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** What it answers is kept for a repeated request, and so has no code in it. */
    @Command
    RestResponse<LateEntryView> issue(UUID roundId, IssueLateEntry request, AccessCode code) {
        var round = rounds.lock(roundId);
        access.requireGovernment(round.agencyRegionCode());
        round.requireEnterable();
        check(request);
        var entry = new LateEntry(roundId, code, request, caller.name(), clock.instant());
        entries.persistAndFlush(entry);
        journal.transition(
                round.step("issue-late-entry", request.reason(), "late-entry.issued"), Map.of("lateEntryId", entry.id));
        var location = "/v1/rounds/" + roundId + "/late-entries/" + entry.id;
        return Created.at(location, LateEntryView.of(entry, clock.instant()));
    }

    @Command
    void revoke(UUID roundId, UUID id) {
        var round = governed(roundId);
        var entry = entries.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.roundId.equals(roundId))
                .orElseThrow(() -> unknown(id));
        if (entry.revoke(clock.instant())) {
            journal.transition(round.step("revoke-late-entry", null, "late-entry.revoked"), Map.of("lateEntryId", id));
        }
    }

    LateEntryView get(UUID roundId, UUID id) {
        governed(roundId);
        return entries.findByIdOptional(id)
                .filter(entry -> entry.roundId.equals(roundId))
                .map(entry -> LateEntryView.of(entry, clock.instant()))
                .orElseThrow(() -> unknown(id));
    }

    /** @throws Refusal 404 or 403 for who does not run the round */
    Round governed(UUID roundId) {
        var round = rounds.get(roundId);
        access.requireGovernment(round.agencyRegionCode());
        return round;
    }

    private void check(IssueLateEntry request) {
        if (!request.usableUntil().isAfter(clock.instant())) {
            throw Refusal.invalid(Violation.body("usableUntil", "PastAlready"));
        }
        if (request.businessId() != null && request.uses() > 1) {
            throw Refusal.invalid(Violation.body("uses", "OneForANamedBusiness"));
        }
    }

    private static Refusal unknown(UUID id) {
        return Refusal.notFound("late entry", id);
    }
}
