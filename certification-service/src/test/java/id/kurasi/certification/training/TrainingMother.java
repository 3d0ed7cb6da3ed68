package id.kurasi.certification.training;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.as;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Trainings for tests, brought to their state step by step. */
final class TrainingMother {

    private TrainingMother() {}

    static String planned(Announced training) {
        return as(ADMIN)
                .body(training)
                .post("/v1/trainings")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static String held(Announced training) {
        return act(planned(training), "hold");
    }

    static String in(TrainingState state) {
        var training = Announced.packing();
        return switch (state) {
            case PLANNED -> planned(training);
            case HELD -> held(training);
            case CANCELLED -> act(planned(training), "cancel");
        };
    }

    static String act(String path, String verb) {
        var request = as(ADMIN);
        if (verb.equals("cancel")) {
            request.body(Map.of("reason", "for the test"));
        }
        request.post(path + "/" + verb).then().statusCode(200);
        return path;
    }

    static Map<String, Object> attending(UUID business, int men, int women) {
        var row = new LinkedHashMap<String, Object>();
        row.put("businessId", business);
        row.put("men", men);
        row.put("women", women);
        return row;
    }

    static Map<String, Object> scoring(UUID business, Integer score, Boolean passed) {
        var row = attending(business, 0, 1);
        row.put("score", score);
        row.put("passed", passed);
        return row;
    }

    @SafeVarargs
    static ValidatableResponse record(String account, String path, Map<String, Object>... rows) {
        return as(account)
                .body(Map.of("attendances", List.of(rows)))
                .post(path + "/attendances")
                .then();
    }
}
