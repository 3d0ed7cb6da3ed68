package id.kurasi.catalog;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class IdempotencyTest {

    @Inject
    DataSource database;

    private final String key = UUID.randomUUID().toString();
    private final Body said = BusinessMother.described();

    @Test
    void aRepeatedRequestIsAnsweredAgainAndNotDoneAgain() {
        var first = register(AGENCY, said);
        var second = register(AGENCY, said);

        assertEquals(201, first.statusCode());
        assertEquals(201, second.statusCode());
        assertEquals(first.asString(), second.asString());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(first.header("ETag"), second.header("ETag"));
        assertEquals(first.contentType(), second.contentType());
        assertNull(first.header("Idempotent-Replayed"));
        assertEquals("true", second.header("Idempotent-Replayed"));
        hasBeenRegistered(said, 1);
    }

    @Test
    void aKeyNamesOneRequest() {
        register(AGENCY, said).then().statusCode(201);
        var other = said.with("name", said.get("name") + " Lain");

        register(AGENCY, other)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/idempotency-key-reused"));
        as(AGENCY)
                .header("Idempotency-Key", key)
                .body(said)
                .post("/v1/products")
                .then()
                .statusCode(422);

        hasBeenRegistered(other, 0);
        hasBeenRegistered(said, 1);
    }

    @Test
    void aKeyIsTheCallersOwn() {
        var mine = register(AGENCY, said);
        var theirs = register(ADMIN, said);

        assertEquals(201, theirs.statusCode());
        assertNull(theirs.header("Idempotent-Replayed"));
        assertNotEquals(mine.<String>path("id"), theirs.path("id"));
    }

    @Test
    void aRefusedRequestMayBeRepeatedWithItsKey() {
        var nib = BusinessMother.nib();
        var holder = "/v1/businesses/"
                + BusinessMother.registered(BusinessMother.described().with("nib", nib));
        var wanted = said.with("nib", nib);
        register(AGENCY, wanted).then().statusCode(409).body("type", equalTo("/problems/duplicate-nib"));
        hasBeenRegistered(wanted, 0);

        put(ADMIN, holder, etag(holder), BusinessMother.described()).statusCode(200);

        register(AGENCY, wanted).then().statusCode(201).header("Idempotent-Replayed", equalTo(null));
        hasBeenRegistered(wanted, 1);
    }

    @Test
    void aRefusedRequestMayBeCorrectedUnderItsKey() {
        register(AGENCY, said.with("regionCode", "35.76.99")).then().statusCode(400);

        register(AGENCY, said).then().statusCode(201);
    }

    @Test
    void actionsAreRepeatedAsSafely() {
        var path = "/v1/products/" + ProductMother.draft(BusinessMother.registered()) + "/publish";

        var first = as(ADMIN).header("Idempotency-Key", key).post(path);
        var second = as(ADMIN).header("Idempotency-Key", key).post(path);

        assertEquals(200, first.statusCode());
        assertEquals(200, second.statusCode());
        assertEquals(first.asString(), second.asString());
        as(ADMIN).header("Idempotency-Key", key + "x").post(path).then().statusCode(409);
    }

    @Test
    void theSameRequestIsRefusedWhileTheFirstIsAtWork() throws Exception {
        var business = BusinessMother.registered();
        var product = ProductMother.described(business);

        try (var held = new OpenTransaction(database).lock("business", business);
                var first = AtOnce.times(1, () -> add(product))) {
            held.awaitWaiting(1);
            add(product).then().statusCode(409).body("type", equalTo("/problems/request-in-progress"));
            held.commit();

            var done = first.answers().get(0);
            assertEquals(201, done.statusCode());
            assertEquals(done.asString(), add(product).asString());
        }
        get(ADMIN, "/v1/products?business=" + business).body("items", hasSize(1));
    }

    @RepeatedTest(5)
    void theSameRequestManyTimesAtOnceIsDoneOnce() throws Exception {
        try (var calls = AtOnce.times(6, () -> register(AGENCY, said))) {
            var answers = calls.answers();

            var done = answers.stream()
                    .filter(answer -> answer.statusCode() == 201)
                    .toList();
            assertEquals(
                    1,
                    done.stream()
                            .filter(answer -> answer.header("Idempotent-Replayed") == null)
                            .count());
            assertEquals(1, done.stream().map(Response::asString).distinct().count());
            answers.stream().filter(answer -> answer.statusCode() != 201).forEach(answer -> answer.then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/request-in-progress")));
        }
        hasBeenRegistered(said, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "kedelai-é"})
    void aKeyIsPrintableAscii(String bad) {
        as(AGENCY)
                .header("Idempotency-Key", bad)
                .body(said)
                .post("/v1/businesses")
                .then()
                .statusCode(400)
                .body("violations.field", contains("Idempotency-Key"))
                .body("violations.in", contains("header"));
        hasBeenRegistered(said, 0);
    }

    @Test
    void aKeyHasAtMostTwoHundredCharacters() {
        var longest = key + "k".repeat(200 - key.length());

        as(AGENCY)
                .header("Idempotency-Key", longest + "k")
                .body(said)
                .post("/v1/businesses")
                .then()
                .statusCode(400);
        as(AGENCY)
                .header("Idempotency-Key", longest)
                .body(said)
                .post("/v1/businesses")
                .then()
                .statusCode(201);
    }

    private Response register(String account, Body business) {
        return as(account).header("Idempotency-Key", key).body(business).post("/v1/businesses");
    }

    private Response add(Body product) {
        return as(AGENCY).header("Idempotency-Key", key).body(product).post("/v1/products");
    }

    private static void hasBeenRegistered(Body business, int times) {
        get(ADMIN, "/v1/businesses?name=" + business.get("name")).body("items", hasSize(times));
    }
}
