package id.kurasi.curation.review;

import id.kurasi.curation.review.CompletedReviews.Lacking;
import id.kurasi.curation.round.Round;
import id.kurasi.curation.submission.Submission;
import id.kurasi.curation.submission.SubmissionState;
import id.kurasi.curation.submission.VisibleSubmissions;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.list.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What waits for reviews: for one curator, and in a round. The fewest reviews first, then the oldest. */
@ApplicationScoped
class ReviewQueue {

    /**
     * {@link Rights} as a condition on submissions {@code s} of rounds {@code r}, for what the caller sees anyway. Conflicts are
     * counted for one submission after the other: of "not exists" the database would first collect all that the caller ever had.
     */
    private static final String REVIEWABLE = """
            r.state in (OPEN, CLOSED)
            and (select count(*) from ConflictOfInterest c where c.submissionId = s.id and c.curator = :reviewer) = 0
            and (exists (select 1 from Assignment a where a.submissionId = s.id and a.curator = :reviewer
                         and a.state in (ASSIGNED, DONE, ABSTAINED))
                 or not exists (select 1 from Assignment a where a.submissionId = s.id)
                    and (not exists (select 1 from Panel p join p.members m where p.roundId = r.id)
                         or exists (select 1 from Panel p join p.members m
                                    where p.roundId = r.id and m.curator = :reviewer
                                      and (array_length(m.categories) = 0 or array_position(m.categories, s.category) > 0
                                           or array_position(m.categories, s.categoryGroup) > 0))))""";

    private static final String UNTOUCHED =
            "not exists (select 1 from Review v where v.submissionId = s.id and v.reviewer = :reviewer)";

    private static final String COUNTING = "from Submission s where s.round.id = :round and s.state = SUBMITTED and ";

    private final EntityManager entities;
    private final Caller caller;

    ReviewQueue(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** What the caller should review, of these rounds or of all; what is done is left out. */
    List<Submission> toDo(List<UUID> rounds, int most) {
        return of(filters(rounds).and(UNTOUCHED), most);
    }

    /** The same with what the caller has reviewed already and can still change. */
    List<Submission> mine(UUID round, int most) {
        return of(filters(List.of(round)), most);
    }

    /** Submissions of a round that can be completed, in the order in which everybody takes them. */
    List<UUID> ready(Round round, int most) {
        return entities.createQuery("select s.id " + COUNTING + "s.reviewTally >= :needed order by s.id", UUID.class)
                .setParameter("round", round.id())
                .setParameter("needed", round.minimumReviews())
                .setMaxResults(most)
                .getResultList();
    }

    List<Lacking> lacking(Round round, int most) {
        return entities.createQuery(
                        "select s.id, s.reviewTally " + COUNTING + "s.reviewTally < :needed order by s.id",
                        Object[].class)
                .setParameter("round", round.id())
                .setParameter("needed", round.minimumReviews())
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Lacking((UUID) row[0], (Integer) row[1], round.minimumReviews()))
                .toList();
    }

    private Filters filters(List<UUID> rounds) {
        var filters = new Filters().in("r.id", rounds).and(REVIEWABLE, "reviewer", caller.name());
        new VisibleSubmissions(caller, filters).restrict(List.of(SubmissionState.SUBMITTED));
        return filters;
    }

    private List<Submission> of(Filters filters, int most) {
        var query = entities.createQuery(
                        "select s from Submission s join fetch s.round r where " + filters.where()
                                + " and s.state = SUBMITTED order by s.reviewTally, s.submittedAt, s.id",
                        Submission.class)
                .setMaxResults(most);
        filters.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
