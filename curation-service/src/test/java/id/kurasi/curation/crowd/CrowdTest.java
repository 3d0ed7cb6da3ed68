package id.kurasi.curation.crowd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.curation.FakePeers;
import id.kurasi.curation.crowd.Recount.Entry;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** 20 buyers of four retailers and 20 curators work a round of 500 submissions at once: afterwards the books are right. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrowdTest {

    @Inject
    DataSource database;

    private final long seed = System.nanoTime();
    private Crowd crowd;
    private Rows rows;
    private Kept kept;
    private Recount recount;
    private Told told;

    /** Once for all: the tests only look at what came of it. */
    @BeforeEach
    void letThemWork() throws Exception {
        if (crowd == null) {
            var wire = new Wire();
            crowd = new Crowd(wire, new Venue());
            Shift.work(crowd, seed);
            var round = crowd.venue().round;
            rows = new Rows(database, round);
            kept = new Kept(crowd.promises(), rows);
            recount = new Recount(rows);
            told = new Told(wire, round);
        }
    }

    @Test
    void whoeverAsksIsAnsweredAndManyMeet() {
        assertEquals(Set.of(), crowd.wire().improper(), "seed " + seed);
        // they did meet: some came too late, with what was changed meanwhile, or without having seen it
        var statuses = crowd.wire().statuses();
        assertTrue(statuses.keySet().containsAll(Set.of(200, 201, 409, 412, 428)), statuses + ", seed " + seed);
    }

    @Test
    void everyReviewStandsAsItWasLastTaken() {
        kept.reviews();
        rows.of("""
                select s.id, s.review_tally, coalesce(s.review_count, s.review_tally),
                       (select count(*) from review r where r.submission_id = s.id and r.score is not null)
                from submission s where s.round_id = ?
                """).forEach(row -> assertEquals(List.of(row.get(3), row.get(3)), row.subList(1, 3), row.get(0)));
    }

    @Test
    void everyRetailerDecidesOnceAndThatStands() {
        kept.decisions();
        kept.staged();
    }

    @Test
    void everyStepIsToldOnce() {
        kept.steps();
    }

    @Test
    void everyQuestionAndEveryOfferIsThere() {
        kept.questions();
        kept.offers();
    }

    @Test
    void theInboxCountsWhatLiesThere() {
        for (var retailer : crowd.venue().retailers) {
            var counts = told.inboxCounts("buyer~" + retailer);
            assertEquals(recount.inbox(retailer), counts);
            counts.forEach((tab, count) -> assertEquals(count, told.inboxOf("buyer~" + retailer, tab), tab));
        }
    }

    @Test
    void theFunnelCountsWhatReachedEachStage() {
        Stream.concat(Stream.of((String) null), crowd.venue().retailers.stream())
                .forEach(retailer -> {
                    var funnel = told.funnel(retailer);
                    assertReached(funnel.path("total"), null, retailer);
                    assertEquals(recount.groups().size(), funnel.path("rows").size());
                    funnel.path("rows")
                            .forEach(row ->
                                    assertReached(row, row.path("category").asText(), retailer));
                });
    }

    private void assertReached(JsonNode row, String group, String retailer) {
        recount.funnel(group, retailer, Entry::product)
                .forEach((stage, count) ->
                        assertEquals(count, row.path("products").path(stage).asLong(), group + " " + stage));
        recount.funnel(group, retailer, Entry::business)
                .forEach((stage, count) ->
                        assertEquals(count, row.path("businesses").path(stage).asLong(), group + " " + stage));
    }

    @Test
    void theIndicatorsTellWhatHappened() {
        var accepted = told.indicator("CUR_ACCEPTED?groupBy=retailer&");
        var rate = told.indicator("ACCEPT_RATE?groupBy=retailer&");
        for (var retailer : crowd.venue().retailers) {
            assertAccepted(accepted.get(retailer), retailer);
            var all = rate.get(retailer);
            assertEquals(recount.accepted(retailer, false), all.path("items").asLong());
            assertEquals(recount.accepted(retailer, true), all.path("outOf").asLong());
        }
        assertAccepted(accepted.get("total"), null);
        var reached = recount.funnel(null, null, Entry::product);
        assertEquals(reached.get("submitted"), products("CUR_SUBMITTED?"));
        assertEquals(reached.get("reviewed"), products("CUR_REVIEWED?"));
        var reasons = told.indicator("REJECT_REASONS?");
        recount.reasons()
                .forEach((reason, count) ->
                        assertEquals(count, reasons.get(reason).path("value").asLong(), reason));
    }

    private void assertAccepted(JsonNode figure, String retailer) {
        assertEquals(recount.products(retailer), figure.path("products").asLong());
        assertEquals(recount.businesses(retailer), figure.path("businesses").asLong());
    }

    private long products(String indicator) {
        return told.indicator(indicator).get("total").path("products").asLong();
    }

    @Test
    void theProgressOfEachCuratorIsThatOfTheRows() {
        assertEquals(rows.byFirst("""
                        select m.curator,
                               (select count(*) from assignment a where a.round_id = m.round_id and a.curator = m.curator),
                               (select count(*) from assignment a where a.round_id = m.round_id and a.curator = m.curator
                                and not exists (select from review v
                                                where v.submission_id = a.submission_id and v.reviewer = a.curator)),
                               (select count(*) from review v join submission s on s.id = v.submission_id
                                where s.round_id = m.round_id and v.reviewer = m.curator)
                        from panel_member m where m.round_id = ?
                        """), told.progress());
    }

    @Test
    void theRankingHoldsAllThatIsReviewedInOrder() {
        var ranking = told.ranking();
        var scores = rows.byFirst("""
                select s.id, avg(r.score) from submission s join review r on r.submission_id = s.id
                where s.state in ('REVIEWED', 'ACCEPTED', 'DECLINED') and s.round_id = ? group by s.id
                """);
        assertEquals(scores.size(), ranking.size());
        var above = BigDecimal.valueOf(100);
        for (var i = 0; i < ranking.size(); i++) {
            var ranked = ranking.get(i);
            assertEquals(i + 1, ranked.get("rank"));
            var score = new BigDecimal(scores.get(ranked.get("submissionId")).get(0)).setScale(2, RoundingMode.HALF_UP);
            assertEquals(0, score.compareTo(new BigDecimal(ranked.get("score").toString())));
            assertTrue(score.compareTo(above) <= 0, "rank " + (i + 1));
            above = score;
        }
    }
}
