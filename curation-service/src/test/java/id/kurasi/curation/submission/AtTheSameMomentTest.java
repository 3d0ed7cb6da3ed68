package id.kurasi.curation.submission;

import static id.kurasi.curation.AtOnce.meet;
import static id.kurasi.curation.AtOnce.only;
import static id.kurasi.curation.AtOnce.queue;
import static id.kurasi.curation.AtOnce.statuses;
import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.CURATORS;
import static id.kurasi.curation.Curation.changes;
import static id.kurasi.curation.Curation.decide;
import static id.kurasi.curation.Curation.draft;
import static id.kurasi.curation.Curation.draftRound;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.Curation.openRound;
import static id.kurasi.curation.Curation.path;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.reason;
import static id.kurasi.curation.Curation.retailer;
import static id.kurasi.curation.Curation.reviewed;
import static id.kurasi.curation.Curation.roundFacts;
import static id.kurasi.curation.Curation.score;
import static id.kurasi.curation.Curation.scorecard;
import static id.kurasi.curation.Curation.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.Products;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two at the same moment: one does it, the other learns what state it is in now. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class AtTheSameMomentTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(strings = {"shortlist", "accept", "accept-with-conditions", "decline"})
    void twoBuyersOfARetailerDecideOnce(String verb) throws Exception {
        var retailer = retailer();
        var submission = reviewed(openRound(retailer), Products.snack(), verb.equals("decline") ? 2 : 4);
        Callable<Response> decision = () -> decide("buyer~" + retailer, submission, retailer, verb);

        var answers = meet(database, "submission", submission, List.of(decision, decision));

        assertEquals(List.of(200, 409), statuses(answers));
        only(409, answers)
                .then()
                .body("type", equalTo("/problems/illegal-transition"))
                .body("currentState", equalTo(only(200, answers).path("decisions[0].state")));
    }

    @Test
    void twoRetailersBothDecideAndTheSubmissionIsAcceptedOnce() throws Exception {
        var one = retailer();
        var other = retailer();
        var round = openRound(one, other);
        var submission = reviewed(round, Products.snack());

        var answers = meet(
                database,
                "submission",
                submission,
                List.of(
                        () -> decide("buyer~" + one, submission, one, "accept"),
                        () -> decide("buyer~" + other, submission, other, "accept")));

        assertEquals(List.of(200, 200), statuses(answers));
        get(AGENCY, path(submission))
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("decisions.state", contains("ACCEPTED", "ACCEPTED"));
        get(AGENCY, "/v1/reports/funnel?round=" + round)
                .then()
                .body("total.products.accepted", equalTo(1))
                .body("total.businesses.accepted", equalTo(1));
    }

    @Test
    void theLastTwoRetailersDeclineAndTheSubmissionIsDeclinedOnce() throws Exception {
        var one = retailer();
        var other = retailer();
        var submission = reviewed(openRound(one, other), Products.snack(), 2);

        var answers = meet(
                database,
                "submission",
                submission,
                List.of(
                        () -> decide("buyer~" + one, submission, one, "decline"),
                        () -> decide("buyer~" + other, submission, other, "decline")));

        assertEquals(List.of(200, 200), statuses(answers));
        get(AGENCY, path(submission)).then().body("state", equalTo("DECLINED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit", "request-changes", "complete-review", "reopen", "withdraw"})
    void everyStepOfASubmissionHappensOnce(String verb) throws Exception {
        var submission = readyFor(verb);
        Callable<Response> step = () -> step(submission, verb);

        var answers = meet(database, "submission", submission, List.of(step, step));

        assertEquals(List.of(200, 409), statuses(answers));
        only(409, answers)
                .then()
                .body("currentState", equalTo(only(200, answers).path("state")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "close", "publish", "cancel"})
    void everyStepOfARoundHappensOnce(String verb) throws Exception {
        var round = draftRound(roundFacts(retailer()));
        if (!verb.equals("open")) {
            ok(post(AGENCY, "/v1/rounds/" + round + "/open"));
        }
        if (verb.equals("publish")) {
            ok(post(AGENCY, "/v1/rounds/" + round + "/close"));
        }
        Callable<Response> step = () -> post(AGENCY, "/v1/rounds/" + round + "/" + verb, reason());

        var answers = meet(database, "round", round, List.of(step, step));

        assertEquals(List.of(200, 409), statuses(answers));
        only(409, answers)
                .then()
                .body("currentState", equalTo(only(200, answers).path("state")));
    }

    @Test
    void aRoundIsNotPublishedWhileASubmissionComesIn() throws Exception {
        var round = openRound(retailer());
        var submission = draft(round, Products.snack());

        var answers = meet(
                database,
                "round",
                round,
                List.of(
                        () -> post(AGENCY, path(submission, "submit")),
                        () -> post(AGENCY, "/v1/rounds/" + round + "/cancel", reason())));

        // whoever comes first: a cancelled round has no submission that came in after
        get(AGENCY, "/v1/rounds/" + round).then().body("state", equalTo("CANCELLED"));
        assertEquals(
                answers.get(0).statusCode() == 200 ? "SUBMITTED" : "DRAFT",
                get(AGENCY, path(submission)).path("state"));
    }

    @Test
    void whoComesLaterDoesNotPassWhoCancelsTheRound() throws Exception {
        var round = openRound(retailer());
        var product = Products.snack();
        var submission = submitted(round, product);

        var answers = queue(
                database,
                "round",
                round,
                List.of(
                        () -> post(AGENCY, "/v1/rounds/" + round + "/cancel", reason()),
                        () -> score("kurator-1", submission, scorecard(product, 4))));

        assertEquals(
                List.of(200, 409), answers.stream().map(Response::statusCode).toList());
    }

    @Test
    void aRoundTakesExactlyAsManyProductsAsItHasPlaces() throws Exception {
        var facts = roundFacts(retailer());
        facts.put("caps", Map.of("perRound", 5));
        var round = openRound(facts);

        var answers = meet(database, "round", round, submissionsOf(round, 12, 12));

        assertEquals(
                5, answers.stream().filter(answer -> answer.statusCode() == 200).count());
        answers.stream().filter(answer -> answer.statusCode() != 200).forEach(answer -> answer.then()
                .statusCode(422)
                .body("violations.field", contains("gates.CAP_PER_ROUND"))
                .body("violations.code", contains("CAP_REACHED")));
        funnel(round).then().body("total.products.submitted", equalTo(5));
    }

    @Test
    void aBusinessGetsExactlyItsPlaces() throws Exception {
        var facts = roundFacts(retailer());
        facts.put("caps", Map.of("perBusiness", 2));
        var round = openRound(facts);

        var answers = meet(database, "round", round, submissionsOf(round, 8, 2));

        assertEquals(
                4, answers.stream().filter(answer -> answer.statusCode() == 200).count());
        funnel(round)
                .then()
                .body("total.products.submitted", equalTo(4))
                .body("total.businesses.submitted", equalTo(2));
    }

    @Test
    void theFunnelCountsExactlyWhatCameInAtOnce() throws Exception {
        var round = openRound(retailer());

        var answers = meet(database, "round", round, submissionsOf(round, 12, 3));

        assertEquals(Collections.nCopies(12, 200), statuses(answers));
        funnel(round)
                .then()
                .body("total.products.submitted", equalTo(12))
                .body("total.businesses.submitted", equalTo(3));
    }

    /** Submits so many products of so many businesses, each a request of its own. */
    private static List<Callable<Response>> submissionsOf(UUID round, int products, int businesses) {
        var owners = new ArrayList<UUID>();
        for (var i = 0; i < businesses; i++) {
            owners.add(Ids.next());
        }
        var calls = new ArrayList<Callable<Response>>();
        for (var i = 0; i < products; i++) {
            var product = (i % 2 == 0 ? Products.snack() : Products.batik()).of(owners.get(i % businesses));
            var submission = draft(round, product);
            calls.add(() -> post(AGENCY, path(submission, "submit")));
        }
        return calls;
    }

    private static Response funnel(UUID round) {
        return get(AGENCY, "/v1/reports/funnel?round=" + round);
    }

    private static UUID readyFor(String verb) {
        var round = openRound(retailer());
        var product = Products.snack();
        return switch (verb) {
            case "submit", "withdraw" -> draft(round, product);
            case "reopen" -> reviewed(round, product);
            default -> {
                var submission = submitted(round, product);
                CURATORS.forEach(curator -> score(curator, submission, scorecard(product, 4)));
                yield submission;
            }
        };
    }

    private static Response step(UUID submission, String verb) {
        return switch (verb) {
            case "submit" -> post(AGENCY, path(submission, verb));
            case "request-changes" -> post(AGENCY, path(submission, verb), changes());
            default -> post(AGENCY, path(submission, verb), reason());
        };
    }
}
