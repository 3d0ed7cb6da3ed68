package id.kurasi.curation.funnel;

import id.kurasi.curation.funnel.FunnelView.Counts;
import id.kurasi.curation.funnel.FunnelView.Figures;
import id.kurasi.curation.funnel.FunnelView.Row;
import id.kurasi.curation.round.Round;
import id.kurasi.curation.round.RoundAccess;
import id.kurasi.curation.round.RoundState;
import id.kurasi.curation.round.Rounds;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Reads the counters as far as the caller may. */
@ApplicationScoped
class Funnel {

    private final Rounds rounds;
    private final RoundAccess access;
    private final FunnelCounters counters;
    private final Caller caller;

    Funnel(Rounds rounds, RoundAccess access, FunnelCounters counters, Caller caller) {
        this.rounds = rounds;
        this.access = access;
        this.counters = counters;
        this.caller = caller;
    }

    /** @param retailer whose acceptances and shelves to count, or null for those of any */
    FunnelView of(UUID roundId, String retailer) {
        var round = rounds.get(roundId);
        requireUnsealed(round);
        var tally = counters.read(roundId, acceptedBy(round, retailer));
        var asOf = tally.stream().map(Tally::updatedAt).max(Comparator.naturalOrder());
        var rows = tally.stream()
                .filter(row -> !row.isWholeRound())
                .map(row -> new Row(row.category(), row.products(), row.businesses()))
                .toList();
        var total = tally.stream()
                .filter(Tally::isWholeRound)
                .map(row -> new Figures(row.products(), row.businesses()))
                .findFirst()
                .orElseGet(() -> new Figures(Counts.NONE, Counts.NONE));
        return new FunnelView(asOf.orElse(round.createdAt()), rows, total);
    }

    private String acceptedBy(Round round, String asked) {
        var isFree = caller.covers(Role.VIEWER, round.agencyRegionCode()) || seesAll(round);
        if (isFree && asked != null && !round.retailers().contains(asked)) {
            throw Refusal.invalid(Violation.query("retailer", "UnknownRetailer"));
        }
        if (isFree && seesResults(round)) {
            return asked == null ? FunnelCounters.ANY : asked;
        }
        var own = caller.scopes(Role.BUYER).stream()
                .filter(round.retailers()::contains)
                .toList();
        if (!own.isEmpty()) {
            return choice(own, asked);
        }
        if (isFree) {
            return FunnelCounters.NOBODY;
        }
        throw Refusal.forbidden("not-yours-to-do", round.id());
    }

    /** Who only looks on learns what retailers decided when everybody does: one product is enough for a count to tell. */
    private boolean seesResults(Round round) {
        return seesAll(round) || round.state() == RoundState.PUBLISHED;
    }

    /** Who sees nothing of a sealed round's submissions does not see how many there are either. */
    private void requireUnsealed(Round round) {
        if (round.isUnderSeal() && !seesAll(round)) {
            throw Refusal.forbidden("round-sealed", round.closesOn());
        }
    }

    private boolean seesAll(Round round) {
        return caller.is(Role.ADMIN, Role.SERVICE) || access.governs(round);
    }

    private static String choice(List<String> own, String asked) {
        if (asked == null && own.size() == 1) {
            return own.get(0);
        }
        if (asked == null || !own.contains(asked)) {
            throw Refusal.invalid(Violation.query("retailer", "OneOfYourRetailers", String.join(", ", own)));
        }
        return asked;
    }
}
