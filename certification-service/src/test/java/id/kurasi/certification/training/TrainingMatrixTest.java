package id.kurasi.certification.training;

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
import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every verb in every state by every kind of caller: done, or refused in the one right way and nothing changed. */
@ServiceTest
class TrainingMatrixTest {

    private static final List<String> READERS = List.of(
            "viewer",
            "viewer~35.76",
            "service",
            "curator",
            "buyer~the-keranjang-bali",
            Api.business(UUID.randomUUID()));

    private UUID business;

    @BeforeEach
    void aBusinessInTheCatalog() {
        CatalogOfTests.isWell();
        business = CatalogOfTests.business();
    }

    // officer: an admin, the agency of the region or one above it.   stranger: the agency of another region or of a
    // part of it.
    // reader: every role that never writes.
    @ParameterizedTest(name = "{0} when {1}")
    @CsvSource(delimiter = '|', textBlock = """
            change            | PLANNED   | 200 | 403 | 403
            change            | HELD      | 200 | 403 | 403
            change            | CANCELLED | 409 | 403 | 403
            hold              | PLANNED   | 200 | 403 | 403
            hold              | HELD      | 409 | 403 | 403
            hold              | CANCELLED | 409 | 403 | 403
            cancel            | PLANNED   | 200 | 403 | 403
            cancel            | HELD      | 409 | 403 | 403
            cancel            | CANCELLED | 409 | 403 | 403
            record-attendance | PLANNED   | 200 | 403 | 403
            record-attendance | HELD      | 200 | 403 | 403
            record-attendance | CANCELLED | 409 | 403 | 403
            remove-attendance | PLANNED   | 204 | 403 | 403
            remove-attendance | HELD      | 204 | 403 | 403
            remove-attendance | CANCELLED | 409 | 403 | 403
            """)
    void allowsOrRefuses(String verb, TrainingState state, int officer, int stranger, int reader) {
        var untouched = in(state);
        var before = get(ADMIN, untouched).extract();
        var expected = new LinkedHashMap<String, Integer>();
        expected.put(ADMIN, officer);
        expected.put(AGENCY, officer);
        expected.put("agency~35", officer);
        expected.put("agency~35.76.02", stranger);
        expected.put(FOREIGN_AGENCY, stranger);
        READERS.forEach(account -> expected.put(account, reader));

        expected.forEach((account, status) -> {
            if (status < 300) {
                allows(verb, in(state), account, status);
            } else {
                refuses(verb, untouched, account, status);
            }
        });

        get(ADMIN, untouched)
                .body("state", equalTo(before.path("state")))
                .body("version", equalTo(before.path("version")));
    }

    private String in(TrainingState state) {
        var path = TrainingMother.planned(Announced.packing());
        TrainingMother.record(ADMIN, path, TrainingMother.attending(business, 1, 1))
                .statusCode(200);
        return switch (state) {
            case PLANNED -> path;
            case HELD -> TrainingMother.act(path, "hold");
            case CANCELLED -> TrainingMother.act(path, "cancel");
        };
    }

    private void allows(String verb, String training, String account, int status) {
        var before = get(ADMIN, training).extract();
        get(account, training).body("allowedActions", hasItem(verb));

        attempt(verb, training, account, before.header("ETag")).statusCode(status);

        get(ADMIN, training)
                .body("state", equalTo(target(verb, before.path("state"))))
                .body("version", equalTo(1 + before.<Integer>path("version")));
        get(ADMIN, training + "/history").body("items.action", hasItem(verb));
    }

    private void refuses(String verb, String training, String account, int status) {
        var before = get(ADMIN, training).extract();
        var answer = attempt(verb, training, account, before.header("ETag"))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", startsWith("/problems/"));
        if (status == 409) {
            answer.body("type", equalTo("/problems/illegal-transition"))
                    .body("currentState", equalTo(before.path("state")))
                    .body("action", equalTo(verb));
            get(account, training).body("allowedActions", not(hasItem(verb)));
        } else if (account.startsWith("agency")) {
            get(account, training).statusCode(200).body("allowedActions", empty());
        }
    }

    private ValidatableResponse attempt(String verb, String training, String account, String etag) {
        var request = as(account);
        return switch (verb) {
            case "change" ->
                request.header("If-Match", etag)
                        .body(Announced.packing().with("title", "Contoh lain"))
                        .put(training)
                        .then();
            case "cancel" ->
                request.body(Map.of("reason", "for the test"))
                        .post(training + "/cancel")
                        .then();
            case "record-attendance" ->
                TrainingMother.record(account, training, TrainingMother.attending(CatalogOfTests.business(), 1, 0));
            case "remove-attendance" ->
                request.delete(training + "/attendances/" + business).then();
            default -> request.post(training + "/" + verb).then();
        };
    }

    private static String target(String verb, String state) {
        return switch (verb) {
            case "hold" -> "HELD";
            case "cancel" -> "CANCELLED";
            default -> state;
        };
    }
}
