package id.kurasi.curation.round;

import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class LateEntryList {

    private static final Keyset<LateEntry> KEYSET = new Keyset<>(
            "select e from LateEntry e",
            LateEntry.class,
            "e.id",
            entry -> entry.id,
            Sorts.<LateEntry>defaultingTo("-createdAt")
                    .by("createdAt", "e.createdAt", entry -> entry.createdAt, Instant::parse));

    private final EntityManager entities;
    private final Clock clock;

    LateEntryList(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Page<LateEntryView> page(UUID round, Paging paging) {
        var filters = new Filters().and("e.roundId = :round", "round", round);
        var page = KEYSET.page(entities, filters, null, paging);
        var now = clock.instant();
        return new Page<>(
                page.items().stream().map(entry -> LateEntryView.of(entry, now)).toList(), page.nextCursor());
    }
}
