package id.kurasi.curation.assignment;

import id.kurasi.curation.conflict.Conflicts;
import id.kurasi.curation.panel.Panels;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Reads what there is to plan by, in as many statements as there are kinds of it. */
@ApplicationScoped
class Rosters {

    /** Submissions planned at a time; with more than that it is done in several goes. */
    static final int MOST = 2_000;

    private static final String ENTRANTS = """
            select new id.kurasi.curation.assignment.Entrant(s.id, s.category, s.categoryGroup) from Submission s
            where s.round.id = :round and s.state = SUBMITTED and %s order by s.submittedAt, s.id""";

    private final Panels panels;
    private final Conflicts conflicts;
    private final Assignments assignments;
    private final EntityManager entities;

    Rosters(Panels panels, Conflicts conflicts, Assignments assignments, EntityManager entities) {
        this.panels = panels;
        this.conflicts = conflicts;
        this.assignments = assignments;
        this.entities = entities;
    }

    /** @throws Refusal 409 when the round has no panel, so that there is nobody to assign to */
    Roster of(UUID round) {
        var members = panels.membersOf(round);
        if (members.isEmpty()) {
            throw Refusal.of(409, "panel-empty");
        }
        var holders = new HashMap<UUID, Set<String>>();
        var asked = new HashMap<UUID, Set<String>>();
        assignments.in(round).values().stream()
                .flatMap(List::stream)
                .forEach(assignment ->
                        add(assignment.state.stands() ? holders : asked, assignment.submissionId, assignment.curator));
        reviews(round)
                .forEach(review -> add((Boolean) review[2] ? holders : asked, (UUID) review[0], (String) review[1]));
        return new Roster(members, conflicts.in(round), holders, asked, assignments.loads(round));
    }

    /** What is under review in a round and has fewer curators than this. */
    List<Entrant> lacking(UUID round, int reviews) {
        return entities.createQuery(ENTRANTS.formatted("""
                                (select count(*) from Assignment a where a.submissionId = s.id
                                 and a.state in (ASSIGNED, DONE, ABSTAINED)) < :reviews"""), Entrant.class)
                .setParameter("round", round)
                .setParameter("reviews", (long) reviews)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<Entrant> ofCategories(UUID round, Collection<String> categories) {
        return entities.createQuery(
                        ENTRANTS.formatted("(s.category in (:categories) or s.categoryGroup in (:categories))"),
                        Entrant.class)
                .setParameter("round", round)
                .setParameter("categories", categories)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Of these, what is in the round and under review. */
    Set<UUID> underReview(UUID round, Collection<UUID> submissions) {
        return Set.copyOf(entities.createQuery(
                        "select s.id from Submission s where s.round.id = :round and s.state = SUBMITTED and s.id in :ids",
                        UUID.class)
                .setParameter("round", round)
                .setParameter("ids", submissions)
                .getResultList());
    }

    /** Submission, curator, and whether the curator has scored it. */
    private List<Object[]> reviews(UUID round) {
        return entities.createNativeQuery("""
                        select r.submission_id, r.reviewer, r.score is not null
                        from review r join submission s on s.id = r.submission_id
                        where s.round_id = :round and s.state = 'SUBMITTED'
                        """, Object[].class)
                .setParameter("round", round)
                .getResultList();
    }

    private static void add(Map<UUID, Set<String>> curators, UUID submission, String curator) {
        curators.computeIfAbsent(submission, unknown -> new TreeSet<>()).add(curator);
    }
}
