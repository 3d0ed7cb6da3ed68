package id.kurasi.certification.programme;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.FOREIGN_AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.kurasi.certification.Api;
import id.kurasi.certification.ServiceTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every verb in every state by every kind of caller: done, or refused in the one right way and nothing changed. */
@ServiceTest
class ProgrammeMatrixTest {

    private static final List<String> READERS = List.of(
            "viewer",
            "viewer~35.76",
            "service",
            "curator",
            "buyer~the-keranjang-bali",
            Api.business(UUID.randomUUID()));

    // officer: an admin, the agency of the region or one above it.   below: the agency of a district in the region.
    // foreign: the agency of another region.                         reader: every role that never writes.
    @ParameterizedTest(name = "{0} when {1}")
    @CsvSource(delimiter = '|', textBlock = """
            change | DRAFT     | 200 | 404 | 404 | 403
            change | OPEN      | 200 | 403 | 404 | 403
            change | CLOSED    | 409 | 403 | 404 | 403
            change | CANCELLED | 409 | 403 | 404 | 403
            open   | DRAFT     | 200 | 404 | 404 | 403
            open   | OPEN      | 409 | 403 | 404 | 403
            open   | CLOSED    | 409 | 403 | 404 | 403
            open   | CANCELLED | 409 | 403 | 404 | 403
            close  | DRAFT     | 409 | 404 | 404 | 403
            close  | OPEN      | 200 | 403 | 404 | 403
            close  | CLOSED    | 409 | 403 | 404 | 403
            close  | CANCELLED | 409 | 403 | 404 | 403
            cancel | DRAFT     | 200 | 404 | 404 | 403
            cancel | OPEN      | 200 | 403 | 404 | 403
            cancel | CLOSED    | 409 | 403 | 404 | 403
            cancel | CANCELLED | 409 | 403 | 404 | 403
            """)
    void allowsOrRefuses(String verb, ProgrammeState state, int officer, int below, int foreign, int reader) {
        var untouched = ProgrammeMother.in(state);
        var before = get(ADMIN, untouched).extract();
        var expected = new LinkedHashMap<String, Integer>();
        expected.put(ADMIN, officer);
        expected.put(AGENCY, officer);
        expected.put("agency~35", officer);
        expected.put("agency~35.76.02", below);
        expected.put(FOREIGN_AGENCY, foreign);
        expected.put("agency~3", foreign);
        READERS.forEach(account -> expected.put(account, reader));

        expected.forEach((account, status) -> {
            if (status < 300) {
                allows(verb, ProgrammeMother.in(state), account);
            } else {
                refuses(verb, untouched, account, status);
            }
        });

        get(ADMIN, untouched)
                .body("state", equalTo(before.path("state")))
                .body("version", equalTo(before.path("version")));
    }

    private static void allows(String verb, String programme, String account) {
        var before = get(ADMIN, programme).extract();
        get(account, programme).body("allowedActions", hasItem(verb));

        attempt(verb, programme, account, before.header("ETag")).statusCode(200);

        get(ADMIN, programme)
                .body("state", equalTo(target(verb, before.path("state"))))
                .body("version", equalTo(1 + before.<Integer>path("version")));
        get(ADMIN, programme + "/history").body("items.action", hasItem(verb));
    }

    private static void refuses(String verb, String programme, String account, int status) {
        var before = get(ADMIN, programme).extract();
        var answer = attempt(verb, programme, account, before.header("ETag"))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", startsWith("/problems/"));
        if (status == 409) {
            answer.body("type", equalTo("/problems/illegal-transition"))
                    .body("currentState", equalTo(before.path("state")))
                    .body("action", equalTo(verb));
            get(account, programme).body("allowedActions", not(hasItem(verb)));
        } else if (account.equals("agency~35.76.02") && status == 403) {
            get(account, programme).statusCode(200).body("allowedActions", empty());
        }
    }

    private static ValidatableResponse attempt(String verb, String programme, String account, String etag) {
        var request = as(account);
        return switch (verb) {
            case "change" ->
                request.header("If-Match", etag)
                        .body(Planned.halal().with("title", "Contoh lain"))
                        .put(programme)
                        .then();
            case "cancel" ->
                request.body(Map.of("reason", "for the test"))
                        .post(programme + "/cancel")
                        .then();
            default -> request.post(programme + "/" + verb).then();
        };
    }

    private static String target(String verb, String state) {
        return switch (verb) {
            case "open" -> "OPEN";
            case "close" -> "CLOSED";
            case "cancel" -> "CANCELLED";
            default -> state;
        };
    }
}
