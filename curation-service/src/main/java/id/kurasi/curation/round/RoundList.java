package id.kurasi.curation.round;

import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;

@ApplicationScoped
class RoundList {

    // Entities, not a projection: a round's retailers and rubrics are collections, which are fetched for the whole
    // page.
    private static final Keyset<Round> KEYSET = new Keyset<>(
            "select r from Round r",
            Round.class,
            "r.id",
            Round::id,
            Sorts.<Round>defaultingTo("-createdAt")
                    .by("createdAt", "r.createdAt", round -> round.createdAt, Instant::parse)
                    .by("opensOn", "r.opensOn", round -> round.opensOn, LocalDate::parse)
                    .by("closesOn", "r.closesOn", round -> round.closesOn, LocalDate::parse));

    private final EntityManager entities;
    private final RoundAccess access;

    RoundList(EntityManager entities, RoundAccess access) {
        this.entities = entities;
        this.access = access;
    }

    Page<RoundView> page(RoundFilter filter) {
        var filters = filter.filters();
        access.restrict(filters);
        var page = KEYSET.page(entities, filters, filter.sort, filter);
        return new Page<>(
                page.items().stream()
                        .map(round -> RoundView.of(round, access.governs(round)))
                        .toList(),
                page.nextCursor());
    }
}
