package id.kurasi.curation.ranking;

import id.kurasi.curation.round.Rounds;
import id.kurasi.curation.rubric.RankingKey;
import id.kurasi.curation.rubric.Rubrics;
import id.kurasi.curation.submission.Submission;
import id.kurasi.curation.submission.SubmissionState;
import id.kurasi.curation.submission.VisibleSubmissions;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.list.Cursor;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The products of a round, the best first, for who sees their results. What a caller may not see takes no rank, so that gaps
 * tell nothing. The rank goes on from part to part in the cursor: page 1 000 costs what page 1 costs.
 */
@ApplicationScoped
class Ranking {

    private static final List<SubmissionState> RANKED =
            List.of(SubmissionState.REVIEWED, SubmissionState.ACCEPTED, SubmissionState.DECLINED);

    private static final char BEFORE_RANK = '#';

    private final EntityManager entities;
    private final Rounds rounds;
    private final Rubrics rubrics;
    private final Caller caller;

    Ranking(EntityManager entities, Rounds rounds, Rubrics rubrics, Caller caller) {
        this.entities = entities;
        this.rounds = rounds;
        this.rubrics = rubrics;
        this.caller = caller;
    }

    Page<Ranked> page(UUID roundId, RankingFilter filter) {
        rounds.get(roundId);
        var filters = filters(roundId, filter);
        var queryName = "ranking" + filters.fingerprint();
        var last = Place.START;
        if (filter.cursor != null) {
            last = Place.read(Cursor.read(filter.cursor, queryName));
            filters.and("(s.rankingKey, s.id) < (:lastKey, :lastId)", "lastKey", last.key(), "lastId", last.id());
        }
        var query = entities.createQuery(
                        "select s from Submission s join fetch s.round r where " + filters.where()
                                + " order by s.rankingKey desc, s.id desc",
                        Submission.class)
                .setMaxResults(filter.limit + 1);
        filters.parameters().forEach(query::setParameter);
        return ranked(query.getResultList(), last, queryName, filter.limit);
    }

    private Page<Ranked> ranked(List<Submission> found, Place last, String queryName, int limit) {
        var items = new ArrayList<Ranked>();
        var above = last;
        for (var submission : found.subList(0, Math.min(limit, found.size()))) {
            var place = new Place(submission.rankingKey(), submission.id(), above.rank() + 1);
            items.add(Ranked.of(place.rank(), tieBrokenBy(submission, above), submission));
            above = place;
        }
        return new Page<>(items, found.size() > limit ? above.cursor(queryName).write() : null);
    }

    private String tieBrokenBy(Submission submission, Place above) {
        if (above.key() == null) {
            return null;
        }
        var criteria = rubrics.get(submission.rubric().rubricId()).tieCriteria();
        return RankingKey.parse(submission.rankingKey())
                .below(RankingKey.parse(above.key()), criteria)
                .orElse(null);
    }

    private Filters filters(UUID roundId, RankingFilter filter) {
        var filters = new Filters()
                .in("r.id", List.of(roundId))
                .region("s.businessRegion", filter.region)
                .in("s.panel.grade", filter.grade)
                .in("coalesce(s.overruling.recommendation, s.panel.recommendation)", filter.recommendation)
                .and("s.rankingKey is not null");
        if (filter.category != null && !filter.category.isEmpty()) {
            filters.and(
                    "(s.category in (:categories) or s.categoryGroup in (:categories))", "categories", filter.category);
        }
        var visible = new VisibleSubmissions(caller, filters);
        visible.restrict(RANKED);
        visible.restrictToVisibleResults();
        return filters;
    }

    /** After which the ranking goes on. */
    private record Place(String key, UUID id, long rank) {

        static final Place START = new Place(null, null, 0);

        Cursor cursor(String queryName) {
            return new Cursor(queryName, key + BEFORE_RANK + rank, id.toString());
        }

        static Place read(Cursor cursor) {
            var end = cursor.key().lastIndexOf(BEFORE_RANK);
            try {
                return new Place(
                        RankingKey.parse(cursor.key().substring(0, end)).text(),
                        UUID.fromString(cursor.id()),
                        Long.parseLong(cursor.key().substring(end + 1)));
            } catch (IllegalArgumentException | IndexOutOfBoundsException forged) {
                throw Cursor.garbled();
            }
        }
    }
}
