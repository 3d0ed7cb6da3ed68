package id.kurasi.curation.work;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.all;
import static id.kurasi.curation.Curation.decide;
import static id.kurasi.curation.Curation.draft;
import static id.kurasi.curation.Curation.idOf;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.reviewed;
import static id.kurasi.curation.Curation.roundFacts;
import static id.kurasi.curation.Curation.submitted;
import static id.kurasi.curation.dealing.Standing.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In April 2002, when no other test's rounds are about to close. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class RemindersTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2002, 4, 30);

    @Inject
    Reminders reminders;

    @Inject
    DataSource database;

    private WorkRows rows;

    @BeforeEach
    void prepare() {
        rows = new WorkRows(database);
        TestClock.setTo(Instant.parse("2002-04-10T00:00:00Z"));
    }

    @AfterEach
    void reset() {
        TestClock.reset();
    }

    @ParameterizedTest(name = "{0}: three days before the last begin at {1}")
    @CsvSource({
        "Asia/Jakarta,  2002-04-26T17:00:00Z",
        "Asia/Makassar, 2002-04-26T16:00:00Z",
        "Asia/Jayapura, 2002-04-26T15:00:00Z"
    })
    void remindOfADraftWhenItsRoundIsAboutToCloseThere(String zone, Instant begin) throws SQLException {
        var round = round(zone, false);
        var draft = draft(round, Products.snack());
        var withdrawn = draft(round, Products.snack());
        ok(post(AGENCY, path(withdrawn, "withdraw"), reason()));
        var inTime = submitted(round, Products.snack());

        TestClock.setTo(begin.minusSeconds(1));
        reminders.remind();
        assertEquals(List.of(), rows.eventsOf(draft));
        assertEquals(0, work(round, "DRAFT_CLOSING"));

        TestClock.setTo(begin);
        reminders.remind();
        assertEquals(List.of("id.kurasi.submission.closing-soon"), rows.eventsOf(draft));
        assertEquals(1, work(round, "DRAFT_CLOSING"));
        assertEquals(List.of(), rows.eventsOf(withdrawn));
        assertEquals(List.of(), rows.eventsOf(inTime));
    }

    @Test
    void remindOnceWhenFourInstancesLookAtTheSameMoment() throws SQLException {
        var round = round("Asia/Jakarta", false);
        var draft = draft(round, Products.snack());
        var review = rows.assignment(round, submitted(round, Products.snack()), "kurator-1", LAST_DAY);
        TestClock.setTo(Instant.parse("2002-04-29T00:00:00Z"));

        Stream.generate(() -> CompletableFuture.runAsync(reminders::remind))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);
        reminders.remind();

        assertEquals(List.of("id.kurasi.submission.closing-soon"), rows.eventsOf(draft));
        assertEquals(List.of("id.kurasi.review.due"), rows.eventsOf(review));
    }

    @ParameterizedTest(name = "{0}: a review of that day is overdue from {1}")
    @CsvSource({
        "Asia/Jakarta,  2002-04-30T17:00:00Z",
        "Asia/Makassar, 2002-04-30T16:00:00Z",
        "Asia/Jayapura, 2002-04-30T15:00:00Z"
    })
    void escalateAReviewThatIsNotThereAtTheEndOfItsDay(String zone, Instant end) throws SQLException {
        var round = round(zone, false);
        var review = rows.assignment(round, submitted(round, Products.snack()), "kurator-1", LAST_DAY);

        TestClock.setTo(end.minusSeconds(1));
        reminders.remind();
        assertEquals(List.of("id.kurasi.review.due"), rows.eventsOf(review));
        assertEquals(0, work(round, "REVIEW_OVERDUE"));

        TestClock.setTo(end);
        reminders.remind();
        assertEquals(List.of("id.kurasi.review.due", "id.kurasi.review.overdue"), rows.eventsOf(review));
        assertEquals(1, work(round, "REVIEW_OVERDUE"));
        assertEquals(0, work(round, "REVIEW_DUE"));
    }

    @Test
    void sayNothingOfReviewsUnderSeal() throws SQLException {
        var round = round("Asia/Jakarta", true);
        var review = rows.assignment(round, submitted(round, Products.snack()), "kurator-1", LAST_DAY);
        TestClock.setTo(Instant.parse("2002-04-29T00:00:00Z"));

        reminders.remind();

        assertEquals(List.of(), rows.eventsOf(review));
        assertEquals(
                0, all("kurator-1", "/v1/curation-work-items?round=" + round).size());
    }

    @Test
    void callForResultsThatWerePromisedForADayThatIsOver() throws SQLException {
        var round = round("Asia/Jakarta", false);
        ok(post(AGENCY, "/v1/rounds/" + round + "/close"));

        TestClock.setTo(Instant.parse("2002-05-20T16:59:59Z"));
        reminders.remind();
        assertEquals(List.of(), rows.eventsOf(round));

        TestClock.setTo(Instant.parse("2002-05-20T17:00:00Z"));
        reminders.remind();
        assertEquals(List.of("id.kurasi.round.results-overdue"), rows.eventsOf(round));
        assertEquals(1, work(round, "RESULTS_OVERDUE"));
        assertEquals(
                0,
                all("agency~35.76.02", "/v1/curation-work-items?round=" + round).size());

        ok(post(AGENCY, "/v1/rounds/" + round + "/publish"));
        assertEquals(0, work(round, "RESULTS_OVERDUE"));
    }

    @Test
    void remindOfAnOfferWhoseLastDayIsNearAndNotOfOneThatDoesNotExpire() throws SQLException {
        var retailer = retailer();
        var round = round("Asia/Jakarta", false, retailer);
        var expiring = offer(round, retailer, "2002-04-30");
        var lasting = offer(round, retailer, null);

        TestClock.setTo(Instant.parse("2002-04-26T16:59:59Z"));
        reminders.remind();
        assertEquals(List.of(), rows.eventsOf(expiring));
        assertEquals(2, work(round, "OFFER_WAITING"));

        TestClock.setTo(Instant.parse("2002-04-26T17:00:00Z"));
        reminders.remind();
        reminders.remind();
        assertEquals(List.of("id.kurasi.offer.due"), rows.eventsOf(expiring));
        assertEquals(1, work(round, "OFFER_DUE"));
        assertEquals(1, work(round, "OFFER_WAITING"));

        TestClock.setTo(Instant.parse("2002-04-30T17:00:00Z"));
        reminders.remind();
        assertEquals(0, work(round, "OFFER_DUE"));
        assertEquals(List.of(), rows.eventsOf(lasting));
    }

    private static UUID offer(UUID round, String retailer, String expiresOn) {
        var submission = reviewed(round, Products.snack());
        ok(decide("buyer~" + retailer, submission, retailer, "shortlist"));
        var offer = new HashMap<String, Object>();
        offer.put("terms", terms(12000, 18000));
        offer.put("expiresOn", expiresOn);
        return idOf(post("buyer~" + retailer, path(submission, "offers"), offer));
    }

    private static int work(UUID round, String kind) {
        return all(AGENCY, "/v1/curation-work-items?round=" + round + "&kind=" + kind)
                .size();
    }

    private static UUID round(String zone, boolean sealed) {
        return round(zone, sealed, retailer());
    }

    private static UUID round(String zone, boolean sealed, String retailer) {
        var facts = roundFacts(retailer);
        facts.put("opensOn", "2002-04-01");
        facts.put("closesOn", LAST_DAY.toString());
        facts.put("resultsDueOn", "2002-05-20");
        facts.put("timeZone", zone);
        facts.put("sealed", sealed);
        return openRound(facts);
    }
}
