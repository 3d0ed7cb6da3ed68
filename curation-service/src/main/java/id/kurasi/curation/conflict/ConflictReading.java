package id.kurasi.curation.conflict;

import id.kurasi.curation.round.RoundAccess;
import id.kurasi.curation.round.Rounds;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Sorts;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Who reads conflicts: the agency of the round all of them, a curator the own ones. */
@ApplicationScoped
class ConflictReading {

    private static final Keyset<ConflictOfInterestView> KEYSET = new Keyset<>(
            """
            select new id.kurasi.curation.conflict.ConflictOfInterestView(
                c.submissionId, c.curator, c.kind, c.reason, c.declarationId) from ConflictOfInterest c""",
            ConflictOfInterestView.class,
            "c.submissionId",
            ConflictOfInterestView::submissionId,
            Sorts.<ConflictOfInterestView>defaultingTo("place")
                    .by(
                            "place",
                            "concat(c.curator, '/', cast(c.kind as string))",
                            ConflictOfInterestView::place,
                            key -> key));

    private final Conflicts conflicts;
    private final Rounds rounds;
    private final RoundAccess access;
    private final EntityManager entities;
    private final Caller caller;

    ConflictReading(Conflicts conflicts, Rounds rounds, RoundAccess access, EntityManager entities, Caller caller) {
        this.conflicts = conflicts;
        this.rounds = rounds;
        this.access = access;
        this.entities = entities;
        this.caller = caller;
    }

    ConflictView get(UUID id) {
        return conflicts
                .findByIdOptional(id)
                .filter(conflict -> caller.is(Role.ADMIN) || conflict.curator.equals(caller.name()))
                .map(conflict -> ConflictView.of(conflict, caller.name()))
                .orElseThrow(() -> Refusal.notFound("conflict", id));
    }

    Page<ConflictOfInterestView> of(UUID roundId, ConflictFilter filter) {
        var round = rounds.get(roundId);
        var filters = new Filters()
                .in("c.roundId", List.of(roundId))
                .in("c.curator", filter.curator)
                .in("c.submissionId", filter.submission);
        if (!access.governs(round)) {
            if (!caller.is(Role.CURATOR)) {
                throw Refusal.forbidden("not-yours-to-do", roundId);
            }
            filters.and("c.curator = :me", "me", caller.name());
        }
        return KEYSET.page(entities, filters, null, filter);
    }
}
