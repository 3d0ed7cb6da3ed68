package id.kurasi.certification.training;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.certification.AtOnce;
import id.kurasi.certification.ServiceTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class TrainingTopicTest {

    private static final String ALL = "/v1/training-topics/";

    private static Map<String, Object> topic(String gap) {
        return Map.of(
                "name", Map.of("en", "Contoh", "id", "Contoh"), "answers", List.of(gap), "source", "for the test");
    }

    private static String newCode() {
        return "TEST_"
                + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36)
                        .toUpperCase();
    }

    @Test
    void knowsWhatAgenciesTrainIn() {
        get(AGENCY, "/v1/training-topics")
                .statusCode(200)
                .body("items.code", hasItems("CAPACITY", "LOGO_PACKAGING_DESIGN", "ONLINE_MARKETING", "EXPORT"))
                .body("items.find { it.code == 'FOOD_SAFETY' }.passingScore", equalTo(60));
        get(AGENCY, ALL + "PACKING").body("answers", hasItem("PACKAGING_WEAK"));
        get(AGENCY, ALL + "NONE").statusCode(404);
    }

    @Test
    void anAdministratorAddsATopicAndTrainingsOnItAnswerItsGaps() {
        var code = newCode();

        as(ADMIN).body(topic("GAP_A")).put(ALL + code).then().statusCode(201).body("answers", contains("GAP_A"));
        as(ADMIN).body(topic("GAP_B")).put(ALL + code).then().statusCode(428);
        var etag = get(ADMIN, ALL + code).extract().header("ETag");
        as(ADMIN)
                .header("If-Match", etag)
                .body(topic("GAP_B"))
                .put(ALL + code)
                .then()
                .statusCode(200);
        as(ADMIN)
                .header("If-Match", etag)
                .body(topic("GAP_C"))
                .put(ALL + code)
                .then()
                .statusCode(412);

        get(AGENCY, ALL + code + "/history")
                .body("items.action", contains("add", "change"))
                .body("items.note", contains("for the test", "for the test"));
        get(AGENCY, ALL + "NONE/history").statusCode(404);
        var training = TrainingMother.planned(Announced.on(code));
        get(AGENCY, training).body("answers", contains("GAP_B"));
        get(AGENCY, "/v1/trainings?topic=" + code + "&answers=GAP_B").body("items.topic", contains(code));
        get(AGENCY, "/v1/trainings?topic=" + code + "&answers=GAP_A").body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"agency~35.76", "viewer", "service", "business~01890000-0000-7000-8000-000000000000"})
    void nobodyElseAddsOne(String account) {
        var code = newCode();

        as(account).body(topic("GAP_A")).put(ALL + code).then().statusCode(403);

        get(ADMIN, ALL + code).statusCode(404);
    }

    @Test
    void ofTwoWhoAddTheSameOneIsTold() throws Exception {
        var path = ALL + newCode();

        var answers =
                AtOnce.times(4, () -> as(ADMIN).body(topic("GAP_A")).put(path).statusCode());

        assertEquals(1, Collections.frequency(answers, 201));
        // who comes a little later finds it there
        answers.removeAll(Set.of(201));
        answers.forEach(status -> assertTrue(Set.of(409, 428).contains(status)));
    }

    @ParameterizedTest
    @CsvSource({"lower, code", "X, code"})
    void refusesACodeThatIsNone(String code, String named) {
        as(ADMIN).body(topic("GAP_A")).put(ALL + code).then().statusCode(400).body("violations.field", hasItem(named));
    }

    @Test
    void namesTheFieldThatIsWrong() {
        as(ADMIN)
                .body(Map.of("name", Map.of("en", ""), "answers", List.of("gap"), "passingScore", 101, "source", ""))
                .put(ALL + newCode())
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("name.en", "name.id", "answers[0]", "passingScore", "source"));
    }
}
