package id.kurasi.curation.readiness;

import id.kurasi.curation.gate.Entry;
import id.kurasi.curation.gate.GateViews;
import id.kurasi.curation.gate.Gatekeeper;
import id.kurasi.curation.gate.Inquiry;
import id.kurasi.curation.peer.CatalogPage;
import id.kurasi.curation.peer.CatalogProduct;
import id.kurasi.curation.peer.PageAsked;
import id.kurasi.curation.peer.Peers;
import id.kurasi.curation.round.Round;
import id.kurasi.curation.round.RoundAccess;
import id.kurasi.curation.round.Rounds;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Tells how products would fare before anybody submits them: the same gatekeeper, the same evidence, nothing written. However
 * many products there are, the catalog is asked once and certification-service once for each requirement profile.
 */
@ApplicationScoped
class ReadinessDesk {

    private final Rounds rounds;
    private final RoundAccess access;
    private final Peers peers;
    private final Inquiry inquiry;
    private final Gatekeeper gatekeeper;
    private final GateViews views;
    private final Caller caller;
    private final Clock clock;

    ReadinessDesk(
            Rounds rounds,
            RoundAccess access,
            Peers peers,
            Inquiry inquiry,
            Gatekeeper gatekeeper,
            GateViews views,
            Caller caller,
            Clock clock) {
        this.rounds = rounds;
        this.access = access;
        this.peers = peers;
        this.inquiry = inquiry;
        this.gatekeeper = gatekeeper;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    Page<Readiness> page(UUID roundId, ReadinessFilter filter) {
        var round = rounds.get(roundId);
        requireUnfinished(round);
        var cursor = new ReadinessCursor(roundId, filter);
        var page = products(round, filter, cursor);
        var visible = page.items().stream()
                .filter(product -> isForTheCaller(round, product))
                .toList();
        // what is not for the caller does not even show as more to come
        var next = visible.isEmpty() && filter.business != null ? null : page.nextCursor();
        return new Page<>(readiness(round, visible), cursor.write(next));
    }

    private List<Readiness> readiness(Round round, List<CatalogProduct> products) {
        if (products.isEmpty()) {
            return List.of();
        }
        var results = gatekeeper.check(round, inquiry.about(round, products), new Entry(clock.instant(), false));
        return products.stream()
                .map(product -> Readiness.of(product, round, results.get(product.id()), views))
                .toList();
    }

    private CatalogPage products(Round round, ReadinessFilter filter, ReadinessCursor cursor) {
        if (!filter.isOneQuestion()) {
            throw Refusal.invalid(Violation.query("product", "OneOfProductBusinessRegion"));
        }
        if (filter.namesProducts()) {
            return new CatalogPage(
                    peers.products(filter.product.stream().distinct().toList()), null);
        }
        var asked = new PageAsked(filter.limit, cursor.read());
        if (filter.business != null) {
            return peers.publishedBy(filter.business, asked);
        }
        requireRegion(round, filter.region);
        return peers.publishedIn(filter.region, asked);
    }

    private void requireRegion(Round round, String region) {
        if (!seesAll(round) && !caller.covers(Role.AGENCY, region)) {
            throw Refusal.forbidden("outside-your-region", region);
        }
    }

    /** The same who may enter it into the round, and other services. */
    private boolean isForTheCaller(Round round, CatalogProduct product) {
        var business = product.business();
        return seesAll(round)
                || caller.covers(Role.AGENCY, business.regionCode())
                || caller.holds(Role.BUSINESS, business.id().toString());
    }

    private boolean seesAll(Round round) {
        return caller.is(Role.SERVICE) || access.governs(round);
    }

    private static void requireUnfinished(Round round) {
        if (round.state().isFinished()) {
            throw Refusal.of(409, "round-finished", round.state())
                    .with("currentState", round.state().name());
        }
    }
}
