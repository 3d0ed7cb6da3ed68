package id.kurasi.catalog;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.AtOnce.only;
import static id.kurasi.catalog.AtOnce.statuses;
import static id.kurasi.catalog.business.BusinessMother.BLITAR;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that really run at the same time; where a row is held, both have arrived at it before either goes on. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ConcurrencyTest {

    @Inject
    DataSource database;

    private String business;

    @BeforeEach
    void registerABusiness() {
        business = BusinessMother.registered();
    }

    @ParameterizedTest
    @CsvSource({"publish, PUBLISHED", "archive, ARCHIVED"})
    void oneOfTwoActsAndTheOtherIsToldTheState(String verb, String state) throws Exception {
        var id = ProductMother.draft(business);
        var path = "/v1/products/" + id;

        var answers = meetingAt("product", id, () -> as(ADMIN).post(path + "/" + verb), () -> as(AGENCY)
                .post(path + "/" + verb));

        assertEquals(List.of(200, 409), statuses(answers));
        assertEquals(state, only(200, answers).path("state"));
        only(409, answers)
                .then()
                .body("type", equalTo("/problems/illegal-transition"))
                .body("currentState", equalTo(state))
                .body("action", equalTo(verb));
        get(ADMIN, path + "/history").body("items.findAll { it.action == '" + verb + "' }", hasSize(1));
        get(ADMIN, path).body("version", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"product", "business"})
    void oneOfTwoWhoSawTheSameVersionChangesIt(String kind) throws Exception {
        var id = kind.equals("product") ? ProductMother.draft(business) : business;
        var path = (kind.equals("product") ? "/v1/products/" : "/v1/businesses/") + id;
        var said = kind.equals("product") ? ProductMother.described(business) : BusinessMother.described();
        var etag = etag(path);

        var answers = meetingAt(
                kind,
                id,
                () -> as(ADMIN)
                        .header("If-Match", etag)
                        .body(said.with("name", "Satu"))
                        .put(path),
                () -> as(AGENCY)
                        .header("If-Match", etag)
                        .body(said.with("name", "Dua"))
                        .put(path));

        assertEquals(List.of(200, 412), statuses(answers));
        assertEquals("/problems/stale", only(412, answers).path("type"));
        get(ADMIN, path).body("name", equalTo(only(200, answers).path("name"))).body("version", equalTo(1));
    }

    @RepeatedTest(3)
    void oneOfManyIsRegisteredWithANib() throws Exception {
        var said = BusinessMother.described().with("nib", BusinessMother.nib());

        try (var calls = AtOnce.times(6, () -> as(AGENCY).body(said).post("/v1/businesses"))) {
            var answers = calls.answers();

            assertEquals(List.of(201, 409, 409, 409, 409, 409), statuses(answers));
            answers.stream()
                    .filter(answer -> answer.statusCode() == 409)
                    .forEach(answer -> assertEquals("/problems/duplicate-nib", answer.path("type")));
        }
        get(ADMIN, "/v1/businesses?name=" + said.get("name")).body("items", hasSize(1));
    }

    @RepeatedTest(3)
    void oneOfManyIsAddedWithABarcode() throws Exception {
        var said = ProductMother.described(business).with("gtin", ProductMother.gtin());

        try (var calls = AtOnce.times(6, () -> as(AGENCY).body(said).post("/v1/products"))) {
            var answers = calls.answers();

            assertEquals(List.of(201, 409, 409, 409, 409, 409), statuses(answers));
            answers.stream()
                    .filter(answer -> answer.statusCode() == 409)
                    .forEach(answer -> assertEquals("/problems/duplicate-gtin", answer.path("type")));
        }
        get(ADMIN, "/v1/products?business=" + business).body("items", hasSize(1));
    }

    @Test
    void aProductAddedWhileItsBusinessMovesMovesToo() throws Exception {
        try (var move = new OpenTransaction(database)) {
            // as a change of the business holds it
            move.execute("select 1 from business where id = ? for no key update", UUID.fromString(business));
            try (var calls = AtOnce.times(
                    1, () -> as(ADMIN).body(ProductMother.described(business)).post("/v1/products"))) {
                move.awaitWaiting(1);
                move.execute("update business set region_code = ? where id = ?", BLITAR, UUID.fromString(business));
                move.commit();

                assertEquals(List.of(201), statuses(calls.answers()));
            }
        }
        get(ADMIN, "/v1/products?region=35.05&business=" + business).body("items", hasSize(1));
        get(ADMIN, "/v1/products?region=35.76&business=" + business).body("items", hasSize(0));
    }

    @SafeVarargs
    private List<Response> meetingAt(String table, String id, Callable<Response>... calls) throws Exception {
        try (var held = new OpenTransaction(database).lock(table, id);
                var running = AtOnce.calls(calls)) {
            held.awaitWaiting(calls.length);
            held.commit();
            return running.answers();
        }
    }
}
