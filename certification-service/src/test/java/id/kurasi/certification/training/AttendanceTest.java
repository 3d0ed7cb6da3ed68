package id.kurasi.certification.training;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.training.TrainingMother.attending;
import static id.kurasi.certification.training.TrainingMother.record;
import static id.kurasi.certification.training.TrainingMother.scoring;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.certification.AtOnce;
import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class AttendanceTest {

    @Inject
    TrainingResults results;

    @BeforeEach
    @AfterEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    @Test
    void countsPersonsAndNamesNone() {
        var training = TrainingMother.planned(Announced.packing());
        var one = CatalogOfTests.business();
        var two = CatalogOfTests.businessIn("35.76.01");

        record(AGENCY, training, attending(one, 1, 2), attending(two, 0, 4))
                .statusCode(200)
                .body("turnout.businesses", equalTo(2))
                .body("turnout.men", equalTo(1))
                .body("turnout.women", equalTo(6))
                .body("seatsLeft", equalTo(3));
        record(AGENCY, training, attending(one, 2, 0)).statusCode(200).body("turnout.men", equalTo(2));
        as(AGENCY).delete(training + "/attendances/" + two).then().statusCode(204);
        as(AGENCY).delete(training + "/attendances/" + two).then().statusCode(404);

        get(AGENCY, training).body("turnout.women", equalTo(0)).body("seatsLeft", equalTo(8));
        get(AGENCY, training + "/attendances")
                .body("items.businessId", contains(one.toString()))
                .body("items[0].regionCode", equalTo("35.76.02"))
                .body("items[0].men", equalTo(2));
    }

    @Test
    void writesAllOrNothingAndNamesEachRowThatIsWrong() {
        var training = TrainingMother.planned(Announced.packing());
        var known = CatalogOfTests.business();

        record(
                        AGENCY,
                        training,
                        attending(known, 1, 0),
                        attending(UUID.randomUUID(), 1, 0),
                        attending(known, 1, 0),
                        attending(CatalogOfTests.businessIn("35.05.18"), 1, 0),
                        attending(CatalogOfTests.business(), 0, 0))
                .statusCode(400)
                .body(
                        "violations.field",
                        contains(
                                "attendances[2].businessId",
                                "attendances[4].men",
                                "attendances[1].businessId",
                                "attendances[3].businessId"));

        get(AGENCY, training + "/attendances").body("items", empty());
        record(AGENCY, training).statusCode(400);
        record(AGENCY, training, attending(known, -1, 2)).statusCode(400);
        as(AGENCY)
                .body(Map.of("attendances", Collections.nCopies(501, attending(known, 1, 0))))
                .post(training + "/attendances")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("attendances"));
    }

    @Test
    void takesFiveHundredBusinessesAtOnce() {
        var training = TrainingMother.planned(Announced.packing().with("capacity", 1000));
        var rows = IntStream.range(0, 500)
                .mapToObj(any -> attending(CatalogOfTests.business(), 1, 1))
                .toList();

        as(AGENCY)
                .body(Map.of("attendances", rows))
                .post(training + "/attendances")
                .then()
                .statusCode(200)
                .body("turnout.businesses", equalTo(500))
                .body("seatsLeft", equalTo(0));

        get(AGENCY, training + "/attendances?limit=100")
                .body("items", hasSize(100))
                .body("nextCursor", notNullValue());
    }

    @Test
    void asksToComeBackWhileTheCatalogIsAway() {
        var training = TrainingMother.planned(Announced.packing());
        var business = CatalogOfTests.business();
        CatalogOfTests.isAway();

        record(AGENCY, training, attending(business, 1, 0)).statusCode(503);

        get(AGENCY, training + "/attendances").statusCode(200).body("items", empty());
    }

    @RepeatedTest(3)
    void seatsAreNeverGivenTwiceHoweverManyComeAtOnce() throws Exception {
        var training = TrainingMother.planned(Announced.packing());
        var calls = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < 16; i++) {
            var business = CatalogOfTests.business();
            calls.add(() -> record(AGENCY, training, attending(business, 1, 0))
                    .extract()
                    .statusCode());
        }

        var answers = AtOnce.calls(calls);

        assertEquals(10, Collections.frequency(answers, 200));
        assertEquals(6, Collections.frequency(answers, 409));
        get(AGENCY, training).body("seatsLeft", equalTo(0)).body("turnout.businesses", equalTo(10));
        get(AGENCY, training + "/attendances").body("items", hasSize(10));
    }

    @Test
    void aFullTrainingSaysHowManyItTakesAndCannotShrinkBelowWhoComes() {
        var training = TrainingMother.planned(Announced.packing());
        record(AGENCY, training, attending(CatalogOfTests.business(), 4, 4)).statusCode(200);

        record(AGENCY, training, attending(CatalogOfTests.business(), 3, 0))
                .statusCode(409)
                .body("type", equalTo("/problems/training-full"))
                .body("capacity", equalTo(10))
                .body("people", equalTo(11));
        var etag = get(AGENCY, training).extract().header("ETag");
        as(AGENCY)
                .header("If-Match", etag)
                .body(Announced.packing().with("capacity", 7))
                .put(training)
                .then()
                .statusCode(409)
                .body("people", equalTo(8));

        get(AGENCY, training).body("turnout.businesses", equalTo(1)).body("capacity", equalTo(10));
    }

    @Test
    void whoPassedFollowsFromTheScoreWhereTheTopicSaysWhichScorePasses() {
        var training = TrainingMother.planned(Announced.on("FOOD_SAFETY"));
        var passing = CatalogOfTests.business();
        var failing = CatalogOfTests.business();
        var unknown = CatalogOfTests.business();
        record(AGENCY, training, scoring(passing, 60, null))
                .statusCode(422)
                .body("violations.code", contains("ResultBeforeHeld"));
        TrainingMother.act(training, "hold");

        record(AGENCY, training, scoring(passing, 60, null), scoring(failing, 59, true))
                .statusCode(422)
                .body("violations.field", contains("attendances[1].passed"))
                .body("violations.code", contains("ResultContradictsScore"));
        record(AGENCY, training, scoring(passing, 60, null), scoring(failing, 59, false), attending(unknown, 1, 0))
                .statusCode(200);

        var all = List.of(passing, failing, unknown);
        assertEquals(Set.of(passing), results.passed("FOOD_SAFETY", all));
        assertEquals(Set.of(), results.passed("PACKING", all));
        assertEquals(Set.of(), results.passed("FOOD_SAFETY", List.of()));
        get(AGENCY, training + "/attendances?passed=true").body("items.businessId", contains(passing.toString()));
        get(AGENCY, training + "/attendances?passed=false").body("items.businessId", contains(failing.toString()));
    }

    @Test
    void aScoreOfATopicWithoutAPassingOneNeedsTheResult() {
        var training = TrainingMother.held(Announced.packing());
        var business = CatalogOfTests.business();

        record(AGENCY, training, scoring(business, 80, null))
                .statusCode(422)
                .body("violations.field", contains("attendances[0].passed"));
        record(AGENCY, training, scoring(business, 80, true)).statusCode(200);

        assertEquals(Set.of(business), results.passed("PACKING", List.of(business)));
    }

    @Test
    void aCancelledTrainingTrainedNobody() {
        var training = TrainingMother.planned(Announced.packing());
        var business = CatalogOfTests.business();
        record(ADMIN, training, attending(business, 1, 0)).statusCode(200);

        TrainingMother.act(training, "cancel");

        record(ADMIN, training, attending(business, 1, 0))
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"));
        assertEquals(Set.of(), results.passed("PACKING", List.of(business)));
    }
}
