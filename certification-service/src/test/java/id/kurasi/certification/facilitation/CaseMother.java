package id.kurasi.certification.facilitation;

import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;

import id.kurasi.kit.Answers;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Cases for tests, brought into each state by the calls that lead there. */
final class CaseMother {

    static final String ALL = "/v1/facilitation-cases";
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    static final LocalDate SUBMITTED_ON = TODAY.minusDays(30);
    static final LocalDate EXAMINED_ON = TODAY.minusDays(20);

    private CaseMother() {}

    /** A case, and for whom and what it is. */
    record Held(String path, UUID business, UUID product) {

        UUID id() {
            return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        }

        String state() {
            return Answers.text(get(AGENCY, path).extract(), "/state");
        }

        /** Takes a step that has to succeed. */
        Held then(String verb, Map<String, ?> body) {
            act(path, verb, body).log().ifValidationFails().statusCode(200);
            return this;
        }
    }

    static Held registered(Wanted wanted) {
        var path = as(AGENCY)
                .body(wanted)
                .post(ALL)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var product = ((List<?>) wanted.get("productIds")).get(0);
        return new Held(path, (UUID) wanted.get("businessId"), (UUID) product);
    }

    static Held collecting(Wanted wanted) {
        return registered(wanted).then("request-documents", Map.of());
    }

    static Held complete(Wanted wanted) {
        var held = collecting(wanted).then("assign-companion", Map.of("companion", "pendamping-1"));
        return verifyAll(held).then("complete-documents", Map.of());
    }

    /** Verifies every document but the companion, who is assigned. */
    static Held verifyAll(Held held) {
        List<String> missing = get(AGENCY, held.path()).extract().path("checklistProgress.missing");
        var documents = missing.stream()
                .filter(code -> !code.equals("COMPANION"))
                .map(code -> Map.of("code", code, "state", "VERIFIED"))
                .toList();
        return held.then("check-documents", Map.of("documents", documents));
    }

    static Held submitted(Wanted wanted) {
        return complete(wanted).then("submit", submission());
    }

    static Held examined(Wanted wanted, String stage) {
        return submitted(wanted).then("start-examination", Map.of("stage", stage, "on", EXAMINED_ON.toString()));
    }

    static Held issued(Wanted wanted) {
        return examined(wanted, "COMPANION_VERIFICATION").then("issue", decision());
    }

    static Held in(CaseState state) {
        var wanted = Wanted.halal();
        return switch (state) {
            case REGISTERED -> registered(wanted);
            case DOCUMENTS_INCOMPLETE -> collecting(wanted);
            case DOCUMENTS_COMPLETE -> complete(wanted);
            case SUBMITTED -> submitted(wanted);
            case UNDER_EXAMINATION -> examined(wanted, "COMPANION_VERIFICATION");
            case RETURNED -> submitted(wanted).then("return", reason());
            case ISSUED -> issued(wanted);
            case REFUSED -> submitted(wanted).then("refuse", refusal());
            case WITHDRAWN -> registered(wanted).then("withdraw", reason());
        };
    }

    static Map<String, ?> submission() {
        return Map.of("applicationNumber", "SH-" + digits(8), "submittedOn", SUBMITTED_ON.toString());
    }

    static Map<String, ?> decision() {
        return Map.of(
                "certificateNumber", "ID3511" + digits(13), "issuedOn", TODAY.toString(), "method", "REGISTER_CHECKED");
    }

    static Map<String, ?> refusal() {
        return Map.of("reasonCode", "INGREDIENT_NOT_HALAL", "reasonText", "The seasoning has no certificate");
    }

    static Map<String, ?> reason() {
        return Map.of("reason", "for the test");
    }

    static ValidatableResponse act(String path, String verb, Map<String, ?> body) {
        return as(AGENCY).body(body).post(path + "/" + verb).then();
    }

    static String digits(int count) {
        var digits = new StringBuilder();
        while (digits.length() < count) {
            digits.append(ThreadLocalRandom.current().nextInt(10));
        }
        return digits.toString();
    }
}
