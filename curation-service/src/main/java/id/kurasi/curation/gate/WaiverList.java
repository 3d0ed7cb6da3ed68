package id.kurasi.curation.gate;

import id.kurasi.curation.round.Rounds;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What stands of what retailers do without. */
@ApplicationScoped
class WaiverList {

    private static final Keyset<Waiver> KEYSET = new Keyset<>(
            "select w from Waiver w",
            Waiver.class,
            "w.id",
            waiver -> waiver.id,
            Sorts.<Waiver>defaultingTo("-createdAt")
                    .by("createdAt", "w.createdAt", waiver -> waiver.createdAt, Instant::parse));

    private final EntityManager entities;
    private final Rounds rounds;
    private final WaiverDesk desk;
    private final Caller caller;

    WaiverList(EntityManager entities, Rounds rounds, WaiverDesk desk, Caller caller) {
        this.entities = entities;
        this.rounds = rounds;
        this.desk = desk;
        this.caller = caller;
    }

    Page<WaiverView> page(UUID roundId, WaiverFilter filter) {
        var round = rounds.get(roundId);
        var filters = new Filters()
                .and("w.roundId = :round and w.revokedAt is null", "round", roundId)
                .in("w.retailer", filter.retailer)
                .in("w.gate", filter.gate)
                .in("w.productId", filter.product);
        if (!desk.seesAll(round)) {
            filters.and("w.retailer in (:own)", "own", List.copyOf(caller.scopes(Role.BUYER)));
        }
        var page = KEYSET.page(entities, filters, null, filter);
        return new Page<>(
                page.items().stream().map(waiver -> desk.view(round, waiver)).toList(), page.nextCursor());
    }
}
