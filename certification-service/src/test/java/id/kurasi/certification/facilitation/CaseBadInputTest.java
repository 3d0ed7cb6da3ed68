package id.kurasi.certification.facilitation;

import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.facilitation.CaseMother.ALL;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent: a problem that names the field, and nothing done. What every operation refuses is in the API contract. */
@ServiceTest
class CaseBadInputTest {

    private static final String NIK = "3576024101900001";

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    static Stream<Arguments> badRegistrations() {
        return Stream.of(
                Arguments.of("businessId", null, "businessId"),
                Arguments.of("businessId", "nope", "businessId"),
                Arguments.of("productIds", null, "productIds"),
                Arguments.of("productIds", "0199", "productIds"),
                Arguments.of("productIds", Collections.singletonList(null), "productIds[0]"),
                Arguments.of("productIds", Collections.nCopies(101, UUID.randomUUID()), "productIds"),
                Arguments.of("type", null, "type"),
                Arguments.of("type", " ", "type"),
                Arguments.of("type", "x".repeat(41), "type"),
                Arguments.of("type", "HA\u0000LAL", "type"),
                Arguments.of("scheme", 7, "scheme"),
                Arguments.of("programmeId", "nope", "programmeId"),
                Arguments.of("wave", 0, "wave"),
                Arguments.of("wave", 100, "wave"),
                Arguments.of("fundingSource", "LOTTERY", "fundingSource"),
                Arguments.of("fiscalYear", 1999, "fiscalYear"),
                Arguments.of("fiscalYear", "2026", "fiscalYear"),
                Arguments.of("appealOf", "nope", "appealOf"),
                Arguments.of("state", "ISSUED", "state"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("badRegistrations")
    void registersNothing(String field, Object value, String named) {
        var wanted = Wanted.halal();
        var business = wanted.get("businessId");

        as(AGENCY)
                .body(wanted.with(field, value))
                .post(ALL)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(named));

        get(AGENCY, ALL + "?business=" + business).body("items", empty());
    }

    static Stream<Arguments> badSteps() {
        return Stream.of(
                Arguments.of("withdraw", "reason", null),
                Arguments.of("withdraw", "reason", " "),
                Arguments.of("withdraw", "reason", "x".repeat(1001)),
                Arguments.of("withdraw", "reason", "Owner " + NIK),
                Arguments.of("block", "reason", null),
                Arguments.of("block", "reason", "BAD_LUCK"),
                Arguments.of("block", "note", "Owner " + NIK),
                Arguments.of("assign-companion", "companion", null),
                Arguments.of("assign-companion", "companion", NIK),
                Arguments.of("assign-companion", "companion", "a@b.example"),
                Arguments.of("record-visit", "on", null),
                Arguments.of("record-visit", "on", "1944-01-01"),
                Arguments.of("record-visit", "note", ""),
                Arguments.of("record-visit", "note", NIK),
                Arguments.of("request-documents", "note", NIK),
                Arguments.of("request-documents", "documents", Collections.nCopies(51, "NIB")),
                Arguments.of("complete-documents", "note", NIK),
                Arguments.of("submit", "applicationNumber", null),
                Arguments.of("submit", "applicationNumber", "9".repeat(61)),
                Arguments.of("submit", "submittedOn", null),
                Arguments.of("submit", "submittedOn", "2026-02-30"),
                Arguments.of("submit", "issuer", ""),
                Arguments.of("start-examination", "stage", null),
                Arguments.of("start-examination", "note", NIK),
                Arguments.of("return", "reason", NIK),
                Arguments.of("issue", "certificateNumber", null),
                Arguments.of("issue", "certificateNumber", "9".repeat(61)),
                Arguments.of("issue", "issuedOn", null),
                Arguments.of("issue", "productIds", List.of()),
                Arguments.of("issue", "method", "HEARSAY"),
                Arguments.of("refuse", "reasonCode", "BAD_LUCK"),
                Arguments.of("refuse", "reasonText", null),
                Arguments.of("refuse", "reasonText", NIK));
    }

    @ParameterizedTest(name = "{0} with {1} = {2}")
    @MethodSource("badSteps")
    void takesNoStep(String verb, String field, Object value) {
        var held = CaseMother.registered(Wanted.halal());
        var body = new HashMap<String, Object>(right(verb));
        body.put(field, value);

        CaseMother.act(held.path(), verb, body)
                .statusCode(400)
                .body("violations.field", hasItem(field))
                .body(not(containsString(NIK)));

        get(AGENCY, held.path()).body("version", equalTo(0)).body("state", equalTo("REGISTERED"));
    }

    private static Map<String, ?> right(String verb) {
        return switch (verb) {
            case "withdraw", "return" -> CaseMother.reason();
            case "block" -> Map.of("reason", "UNPAID");
            case "record-visit" -> Map.of("on", CaseMother.TODAY.toString(), "note", "Saw the kitchen");
            case "submit" -> CaseMother.submission();
            case "start-examination" -> Map.of("stage", "FATWA_COMMITTEE");
            case "issue" -> CaseMother.decision();
            case "refuse" -> CaseMother.refusal();
            default -> Map.of();
        };
    }

    @Test
    void registersNothingTogetherThatCannotBeRegisteredAlone() {
        var wanted = Wanted.halal();

        as(AGENCY)
                .body(wanted.together(Wanted.halal().of("HALLAL")))
                .post("/v1/facilitation-applications")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("cases[1].type"));

        get(AGENCY, ALL + "?business=" + wanted.get("businessId")).body("items", empty());
    }
}
