package id.kurasi.catalog.product;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.post;
import static id.kurasi.catalog.Api.put;
import static id.kurasi.catalog.AtOnce.only;
import static id.kurasi.catalog.AtOnce.statuses;
import static id.kurasi.catalog.business.BusinessMother.BLITAR;
import static id.kurasi.catalog.business.BusinessMother.registered;
import static id.kurasi.catalog.business.BusinessMother.registeredIn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.catalog.Api;
import id.kurasi.catalog.AtOnce;
import id.kurasi.catalog.Body;
import id.kurasi.catalog.OpenTransaction;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ProductMergeTest {

    @Inject
    DataSource database;

    private String business;

    @BeforeEach
    void registerABusiness() {
        business = registered();
    }

    private Body bare() {
        return new Body()
                .with("businessId", business)
                .with("name", "Keripik Tempe")
                .with("category", "SNACK");
    }

    @Test
    void theSurvivorFillsItsGapsAndNothingElse() {
        var gtin = ProductMother.gtin();
        var survivor = ProductMother.added(bare().with("brand", "Contoh Rasa").with("retailPriceIdr", 15000));
        var duplicate = ProductMother.added(ProductMother.described(business)
                .with("brand", "Lain")
                .with("story", "Cerita")
                .with("retailPriceIdr", 18000)
                .with("producerPriceIdr", 12000)
                .with("gtin", gtin)
                .with("netContent", Map.of("value", 150, "unit", "g")));
        ProductMother.act(duplicate, "publish");

        merge(AGENCY, survivor, duplicate)
                .then()
                .statusCode(200)
                .body("id", equalTo(survivor))
                .body("state", equalTo("DRAFT"))
                .body("name", equalTo("Keripik Tempe"))
                .body("brand", equalTo("Contoh Rasa"))
                .body("retailPriceIdr", equalTo(15000))
                .body("producerPriceIdr", equalTo(12000))
                .body("story", equalTo("Cerita"))
                .body("gtin", equalTo(gtin))
                .body("netContent.value", equalTo(150))
                .body("composition.ingredient", contains("kedelai"))
                .body("processes", contains("FRYING"))
                .body("revision", equalTo(2))
                .body("compositionRevision", equalTo(2));

        get(AGENCY, "/v1/products/" + duplicate)
                .body("state", equalTo("ARCHIVED"))
                .body("mergedInto", equalTo(survivor))
                .body("allowedActions", empty());
        get(AGENCY, "/v1/products?id=" + duplicate).body("items.mergedInto", contains(survivor));
        get(AGENCY, "/v1/products/" + survivor).body("mergedInto", equalTo(null));
        get(AGENCY, "/v1/products/" + survivor + "/history")
                .body("items.action", contains("create", "merge"))
                .body("items[-1].note", equalTo("took over " + duplicate));
        get(AGENCY, "/v1/products/" + duplicate + "/history")
                .body("items.action", contains("create", "publish", "merge"))
                .body("items[-1].note", equalTo("into " + survivor))
                .body("items[-1].to", equalTo("ARCHIVED"));
    }

    @Test
    void anArchivedOneIsMergedNoMore() {
        var survivor = ProductMother.draft(business);
        var duplicate = ProductMother.draft(business);
        merge(ADMIN, survivor, duplicate).then().statusCode(200);
        var third = ProductMother.draft(business);

        for (var answer : List.of(
                merge(ADMIN, survivor, duplicate), merge(ADMIN, third, duplicate), merge(ADMIN, duplicate, third))) {
            answer.then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/illegal-transition"))
                    .body("currentState", equalTo("ARCHIVED"));
        }

        get(ADMIN, "/v1/products/" + third).body("state", equalTo("DRAFT")).body("version", equalTo(0));
        merge(ADMIN, third, survivor).then().statusCode(200);
        get(ADMIN, "/v1/products/" + duplicate).body("mergedInto", equalTo(third));
    }

    @Test
    void bothAreOfOneBusiness() {
        var survivor = ProductMother.draft(business);
        var duplicate = ProductMother.draft(registered());

        merge(ADMIN, survivor, duplicate).then().statusCode(409).body("type", equalTo("/problems/other-business"));

        get(ADMIN, "/v1/products/" + duplicate).body("state", equalTo("DRAFT"));
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 200",
        "agency~35.76, 200",
        "business~own, 200",
        "agency~35.05, 404",
        "business~other, 404",
        "curator, 403",
        "buyer~toko-ini, 403",
        "viewer, 403",
        "service, 403"
    })
    void isForWhoMayChangeBoth(String caller, int status) {
        var survivor = ProductMother.published(business);
        var duplicate = ProductMother.published(business);
        var account =
                switch (caller) {
                    case "business~own" -> Api.business(business);
                    case "business~other" -> Api.business(registered());
                    default -> caller;
                };

        merge(account, survivor, duplicate).then().statusCode(status);

        get(ADMIN, "/v1/products/" + duplicate).body("state", equalTo(status == 200 ? "ARCHIVED" : "PUBLISHED"));
    }

    @Test
    void aDoubleThatIsNotTheCallersIsUnknown() {
        var survivor = ProductMother.draft(business);
        var foreign = ProductMother.draft(registeredIn(BLITAR));

        for (var duplicate : List.of(foreign, UUID.randomUUID().toString())) {
            merge(AGENCY, survivor, duplicate)
                    .then()
                    .statusCode(400)
                    .body("violations.code", contains("UnknownProduct"));
        }
        merge(AGENCY, survivor, survivor).then().statusCode(400).body("violations.code", contains("MergesItself"));

        get(ADMIN, "/v1/products/" + foreign).body("state", equalTo("DRAFT"));
    }

    @RepeatedTest(3)
    void twoAtTheSameMomentFormNoLoop() throws Exception {
        var one = ProductMother.draft(business);
        var other = ProductMother.draft(business);
        try (var held = new OpenTransaction(database).lock("business", business);
                var calls = AtOnce.calls(() -> merge(ADMIN, one, other), () -> merge(AGENCY, other, one))) {
            held.awaitWaiting(2);
            held.commit();
            var answers = calls.answers();

            assertEquals(List.of(200, 409), statuses(answers));
            var survivor = only(200, answers).<String>path("id");
            get(ADMIN, "/v1/products/" + survivor).body("state", equalTo("DRAFT"));
            get(ADMIN, "/v1/products/" + (survivor.equals(one) ? other : one)).body("mergedInto", equalTo(survivor));
        }
    }

    @Test
    void aTakenBarcodeIsNamedOnlyToWhoMaySeeWhoseItIs() {
        var gtin = ProductMother.gtin();
        var holder = ProductMother.added(ProductMother.described(business).with("gtin", gtin));
        var stranger = registeredIn(BLITAR);
        var theirs = ProductMother.draft(stranger);
        var said = ProductMother.described(stranger).with("gtin", gtin);
        var path = "/v1/products/" + theirs;

        for (var account : List.of("agency~35.05", Api.business(stranger))) {
            for (var answer : List.of(post(account, "/v1/products", said), put(account, path, etag(path), said))) {
                answer.statusCode(409)
                        .body("type", equalTo("/problems/duplicate-gtin"))
                        .body("$", not(hasKey("otherProductId")));
            }
        }
        for (var account : List.of(ADMIN, "agency~35")) {
            for (var answer : List.of(post(account, "/v1/products", said), put(account, path, etag(path), said))) {
                answer.statusCode(409)
                        .body("type", equalTo("/problems/duplicate-gtin"))
                        .body("otherProductId", equalTo(holder));
            }
        }
        get(ADMIN, path).body("gtin", equalTo(null)).body("version", equalTo(0));

        ProductMother.act(holder, "archive");
        put(Api.business(stranger), path, etag(path), said).statusCode(200);
        put(Api.business(stranger), path, etag(path), said).statusCode(200);
    }

    private static Response merge(String account, String survivor, String duplicate) {
        return as(account).body(new Body().with("duplicateId", duplicate)).post("/v1/products/" + survivor + "/merge");
    }
}
