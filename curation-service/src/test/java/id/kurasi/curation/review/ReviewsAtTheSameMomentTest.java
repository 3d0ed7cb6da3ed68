package id.kurasi.curation.review;

import static id.kurasi.curation.AtOnce.meet;
import static id.kurasi.curation.AtOnce.statuses;
import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.all;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.score;
import static id.kurasi.curation.Curation.scorecard;
import static id.kurasi.curation.Curation.submitted;
import static id.kurasi.curation.Reviewing.assigned;
import static id.kurasi.curation.Reviewing.balance;
import static id.kurasi.curation.Reviewing.declare;
import static id.kurasi.curation.Reviewing.member;
import static id.kurasi.curation.Reviewing.seat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two at the same moment: one after the other, and each knows what the other did. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class ReviewsAtTheSameMomentTest {

    @Inject
    DataSource database;

    private final Products product = Products.snack();
    private UUID round;
    private UUID submission;

    @BeforeEach
    void prepare() {
        round = openRound(retailer());
        submission = submitted(round, product);
    }

    @Test
    void twoPlansAssignEverythingOnce() throws Exception {
        seat(round, member("kurator-1"), member("kurator-2"));

        var answers = meet(
                database,
                "round",
                round,
                List.of(() -> balance(round, 1, 1, false), () -> balance(round, 1, 2, false)));

        assertEquals(List.of(200, 200), statuses(answers));
        assertEquals(1, all(AGENCY, "/v1/rounds/" + round + "/assignments").size());
    }

    @Test
    void anAssignmentIsDeclinedOnce() throws Exception {
        seat(round, member("kurator-1"));
        var assignment = assigned(round, submission, "kurator-1");
        Callable<Response> decline =
                () -> post("kurator-1", "/v1/assignments/" + assignment + "/decline", Map.of("reason", "away"));

        var answers = meet(database, "submission", submission, List.of(decline, decline));

        assertEquals(List.of(200, 409), statuses(answers));
    }

    @Test
    void aReviewComesInOrIsDeclinedButNotBoth() throws Exception {
        seat(round, member("kurator-1"));
        var assignment = assigned(round, submission, "kurator-1");

        var answers = meet(
                database,
                "submission",
                submission,
                List.of(
                        () -> score("kurator-1", submission, scorecard(product, 4)),
                        () -> post(
                                "kurator-1", "/v1/assignments/" + assignment + "/decline", Map.of("reason", "away"))));

        var reviewed = answers.get(0).statusCode() == 201;
        assertEquals(reviewed ? 409 : 200, answers.get(1).statusCode());
        get(AGENCY, "/v1/assignments/" + assignment).then().body("state", equalTo(reviewed ? "DONE" : "DECLINED"));
        get(AGENCY, path(submission, "reviews")).then().body("items", hasSize(reviewed ? 1 : 0));
    }

    @Test
    void aReviewNeverCountsBesideTheConflictDeclaredMeanwhile() throws Exception {
        meet(
                database,
                "submission",
                submission,
                List.of(
                        () -> score("kurator-1", submission, scorecard(product, 4)),
                        () -> declare("kurator-1", submission)));

        score("kurator-2", submission, scorecard(product, 4)).then().statusCode(201);
        post(AGENCY, path(submission, "complete-review")).then().statusCode(409).body("reviews", equalTo(1));
    }

    @Test
    void aDozenCuratorsReviewAndEachCounts() throws Exception {
        var reviews = IntStream.range(0, 12)
                .<Callable<Response>>mapToObj(i -> () -> score("curator~" + i, submission, scorecard(product, 4)))
                .toList();

        var answers = meet(database, "submission", submission, reviews);

        assertEquals(Collections.nCopies(12, 201), statuses(answers));
        post(AGENCY, path(submission, "complete-review")).then().statusCode(200).body("review.count", equalTo(12));
    }

    @Test
    void aRoundIsCompletedOnce() throws Exception {
        for (var curator : List.of("kurator-1", "kurator-2")) {
            score(curator, submission, scorecard(product, 4)).then().statusCode(201);
        }
        Callable<Response> complete = () -> post(AGENCY, "/v1/rounds/" + round + "/complete-reviews");

        var answers = meet(database, "submission", submission, List.of(complete, complete));

        assertEquals(List.of(200, 200), statuses(answers));
        assertEquals(
                1,
                answers.stream()
                        .mapToInt(
                                answer -> answer.jsonPath().getList("completed").size())
                        .sum());
        get(AGENCY, path(submission, "history")).then().body("items.action", hasItems("submit", "complete-review"));
        get(AGENCY, "/v1/reports/funnel?round=" + round).then().body("total.products.reviewed", equalTo(1));
    }
}
