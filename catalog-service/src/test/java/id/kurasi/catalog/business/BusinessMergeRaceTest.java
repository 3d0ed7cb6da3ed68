package id.kurasi.catalog.business;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.AtOnce.only;
import static id.kurasi.catalog.AtOnce.statuses;
import static id.kurasi.catalog.business.BusinessMother.registered;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.catalog.AtOnce;
import id.kurasi.catalog.Body;
import id.kurasi.catalog.OpenTransaction;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class BusinessMergeRaceTest {

    @Inject
    DataSource database;

    @RepeatedTest(3)
    void twoAtTheSameMomentFormNoLoop() throws Exception {
        var one = registered();
        var other = registered();
        try (var held = new OpenTransaction(database).lock("business", one);
                var calls = AtOnce.calls(() -> merge(ADMIN, one, other), () -> merge(AGENCY, other, one))) {
            held.awaitWaiting(2);
            held.commit();
            var answers = calls.answers();

            assertEquals(List.of(200, 409), statuses(answers));
            var survivor = only(200, answers).<String>path("id");
            get(ADMIN, "/v1/businesses/" + survivor)
                    .body("state", equalTo("ACTIVE"))
                    .body("mergedInto", equalTo(null));
            get(ADMIN, "/v1/businesses/" + (survivor.equals(one) ? other : one)).body("mergedInto", equalTo(survivor));
        }
    }

    @RepeatedTest(3)
    void threeInARingAtTheSameMomentFormNoLoop() throws Exception {
        var ids = List.of(registered(), registered(), registered());
        try (var calls = AtOnce.calls(
                () -> merge(ADMIN, ids.get(0), ids.get(1)),
                () -> merge(ADMIN, ids.get(1), ids.get(2)),
                () -> merge(ADMIN, ids.get(2), ids.get(0)))) {
            for (var answer : calls.answers()) {
                answer.then().statusCode(not(equalTo(500)));
            }
        }
        var merged = ids.stream()
                .map(id -> get(ADMIN, "/v1/businesses/" + id).extract().<String>path("mergedInto"))
                .filter(survivor -> survivor != null)
                .toList();
        assertFalse(merged.isEmpty());
        merged.forEach(survivor -> get(ADMIN, "/v1/businesses/" + survivor).body("state", equalTo("ACTIVE")));
    }

    @Test
    void aProductAddedMeanwhileIsTheSurvivorsOrRefused() throws Exception {
        var survivor = registered();
        var duplicate = registered();
        try (var held = new OpenTransaction(database).lock("business", duplicate);
                var calls = AtOnce.calls(
                        () -> merge(ADMIN, survivor, duplicate),
                        () -> as(ADMIN).body(ProductMother.described(duplicate)).post("/v1/products"))) {
            held.awaitWaiting(2);
            held.commit();
            var added = calls.answers().get(1);

            assertTrue(List.of(201, 409).contains(added.statusCode()), added.asString());
            get(ADMIN, "/v1/products?business=" + survivor).body("items", hasSize(added.statusCode() == 201 ? 1 : 0));
            get(ADMIN, "/v1/products?business=" + duplicate).body("items", empty());
        }
    }

    private static Response merge(String account, String survivor, String duplicate) {
        return as(account)
                .body(new Body().with("duplicateId", duplicate))
                .post("/v1/businesses/" + survivor + "/merge");
    }
}
