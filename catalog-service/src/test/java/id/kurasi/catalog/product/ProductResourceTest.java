package id.kurasi.catalog.product;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.FOREIGN_AGENCY;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.post;
import static id.kurasi.catalog.Api.put;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.kurasi.catalog.Api;
import id.kurasi.catalog.Body;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ProductResourceTest {

    private static final String UNKNOWN = "01890000-0000-7000-8000-000000000000";

    private String business;

    @BeforeEach
    void registerABusiness() {
        business = BusinessMother.registered();
    }

    @Test
    void addsADraftWithAllThatWasSaidAndTellsWhereItIs() {
        var said = ProductMother.described(business)
                .with("brand", "Contoh Rasa")
                .with("description", "Keripik tempe tipis dan renyah")
                .with("story", "Dari dapur sendiri\nsejak 2019")
                .with("retailPriceIdr", 18000)
                .with("producerPriceIdr", 12000)
                .with("netContent", Map.of("value", 150, "unit", "g"))
                .with("packaging", "STANDING_POUCH")
                .with("storage", "AMBIENT")
                .with("shelfLifeDays", 180)
                .with("attributes", Map.of("allergens", List.of("SOY")))
                .with("gtin", ProductMother.gtin())
                .with("capacity", Map.of("perMonth", 2000, "unit", "pack"))
                .with("minimumOrder", 50)
                .with("leadTimeDays", 7);

        var created = post(AGENCY, "/v1/products", said)
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("revision", equalTo(1))
                .body("compositionRevision", equalTo(1))
                .body("categoryPath", contains("FOOD_BEVERAGE", "SNACK"))
                .body("business.id", equalTo(business))
                .body("business.regionCode", equalTo("35.76.02"))
                .body("business.nibRecorded", equalTo(false))
                .body("business", not(hasKey("nib")));
        said.forEach((field, value) -> created.body(field, equalTo(value)));

        var path = created.extract().header("Location");
        assertEquals("/v1/products/" + created.extract().path("id"), path);
        var read = get(AGENCY, path).statusCode(200).extract();
        assertEquals(created.extract().asString(), read.asString());
        assertEquals(created.extract().header("ETag"), read.header("ETag"));
    }

    @Test
    void tellsOfItsMakerWhetherItIsATaxpayerAndOfItsGroupsTheAssociationsAlone() {
        business = BusinessMother.registered(BusinessMother.described()
                .with("taxRegistered", true)
                .with(
                        "memberships",
                        List.of(
                                Map.of("kind", "ASSOCIATION", "name", "Asosiasi Contoh"),
                                Map.of("kind", "COMMUNITY", "name", "Komunitas Contoh"),
                                Map.of("kind", "INCLUSIVE_COMMUNITY", "name", "Kampung Contoh"))));
        var path = "/v1/products/" + ProductMother.draft(business);

        get(ADMIN, path)
                .statusCode(200)
                .body("business.taxRegistered", equalTo(true))
                .body("business.associations", contains("Asosiasi Contoh"));
        get("service", "/v1/products?business=" + business)
                .statusCode(200)
                .body("items[0].business.taxRegistered", equalTo(true))
                .body("items[0].business.associations", contains("Asosiasi Contoh"));
        get(ADMIN, "/v1/products/" + ProductMother.draft(BusinessMother.registered()))
                .body("business.taxRegistered", nullValue())
                .body("business.associations", empty());
    }

    @Test
    void isNotSentAgainToWhoHasItButIsAfterAChange() {
        var path = "/v1/products/" + ProductMother.draft(business);
        var etag = etag(path);

        as(ADMIN).header("If-None-Match", etag).get(path).then().statusCode(304).body(emptyString());

        ProductMother.act(path.substring(13), "publish");
        as(ADMIN).header("If-None-Match", etag).get(path).then().statusCode(200).body("state", equalTo("PUBLISHED"));
    }

    @Test
    void refusesAnUnknownCategoryAndAWrongBarcodeBothAtOnce() {
        var said =
                ProductMother.described(business).with("category", "FURNITURE").with("gtin", "8990000000010");

        invalid(post(AGENCY, "/v1/products", said), 2)
                .body("violations.field", contains("category", "gtin"))
                .body("violations.code", contains("UnknownCategory", "GtinCheckDigit"))
                .body("violations[1].message", equalTo("is not a GTIN-13: its last digit should be 3"));
    }

    @Test
    void refusesAnUnknownBusiness() {
        invalid(post(AGENCY, "/v1/products", ProductMother.described(UNKNOWN)), 1)
                .body("violations[0].field", equalTo("businessId"))
                .body("violations[0].code", equalTo("UnknownBusiness"));
    }

    @Test
    void doesNotTellAStrangerThatABusinessExists() {
        var unknown = post(FOREIGN_AGENCY, "/v1/products", ProductMother.described(UNKNOWN))
                .extract()
                .<Object>path("violations");
        for (var stranger : List.of(FOREIGN_AGENCY, Api.business(BusinessMother.registered()))) {
            invalid(post(stranger, "/v1/products", ProductMother.described(business)), 1)
                    .body("violations", equalTo(unknown));
        }
        get(ADMIN, "/v1/products?business=" + business).body("items", equalTo(List.of()));
    }

    @Test
    void letsABusinessDescribeItsOwn() {
        var owner = Api.business(business);
        var path = post(owner, "/v1/products", ProductMother.described(business))
                .statusCode(201)
                .extract()
                .header("Location");

        put(owner, path, etag(path), ProductMother.described(business).with("name", "Keripik Tempe Pedas"))
                .statusCode(200)
                .body("name", equalTo("Keripik Tempe Pedas"));
    }

    @Test
    void raisesTheCompositionRevisionWithTheRecipeAndWithNothingElse() {
        var said = ProductMother.described(business);
        var path = "/v1/products/" + ProductMother.added(said);

        said = said.with("name", "Keripik Tempe Lama").with("retailPriceIdr", 15000);
        revised(path, said, 2, 1);
        said = said.with(
                "composition",
                List.of(Map.of("ingredient", "kedelai", "origin", "PLANT"), Map.of("ingredient", "udang rebon")));
        revised(path, said, 3, 3);
        said = said.with("storage", "CHILLED");
        revised(path, said, 4, 3);
        said = said.with("processes", List.of("FRYING", "SMOKING"));
        revised(path, said, 5, 5);
        revised(path, said, 5, 5);

        ProductMother.act(path.substring(13), "publish");
        get(ADMIN, path).body("revision", equalTo(5)).body("compositionRevision", equalTo(5));
    }

    private static void revised(String path, Body said, int revision, int compositionRevision) {
        put(AGENCY, path, etag(path), said)
                .statusCode(200)
                .body("revision", equalTo(revision))
                .body("compositionRevision", equalTo(compositionRevision));
    }

    @Test
    void isNotChangedByWhoDoesNotSayWhichVersionHeSaw() {
        var path = "/v1/products/" + ProductMother.draft(business);

        as(ADMIN)
                .body(ProductMother.described(business).with("name", "Ganti"))
                .put(path)
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));

        get(ADMIN, path).body("name", equalTo("Keripik Tempe Original")).body("revision", equalTo(1));
    }

    @Test
    void isNotChangedByWhoSawAnEarlierVersion() {
        var path = "/v1/products/" + ProductMother.draft(business);
        var old = etag(path);
        var current = put(ADMIN, path, old, ProductMother.described(business).with("name", "Pertama"))
                .statusCode(200)
                .extract()
                .header("ETag");
        assertNotEquals(old, current);

        for (var stale : List.of(old, "\"99-abc\"", "nonsense")) {
            put(ADMIN, path, stale, ProductMother.described(business).with("name", "Kedua"))
                    .statusCode(412)
                    .body("type", equalTo("/problems/stale"));
        }

        get(ADMIN, path).body("name", equalTo("Pertama")).body("revision", equalTo(2));
        assertEquals(current, etag(path));
    }

    @Test
    void acceptsInAnIfMatchTheETagThatAnotherReaderGot() {
        var path = "/v1/products/" + ProductMother.published(business);
        var asCurator = get("curator", path).extract().header("ETag");
        assertNotEquals(asCurator, etag(path)); // their allowedActions differ

        put(ADMIN, path, asCurator, ProductMother.described(business)).statusCode(200);
    }

    @Test
    void staysWithItsBusiness() {
        var path = "/v1/products/" + ProductMother.draft(business);

        invalid(put(ADMIN, path, etag(path), ProductMother.described(BusinessMother.registered())), 1)
                .body("violations[0].field", equalTo("businessId"))
                .body("violations[0].code", equalTo("FixedBusiness"))
                .body("violations[0].message", not(startsWith("violation.")));

        get(ADMIN, path).body("businessId", equalTo(business)).body("revision", equalTo(1));
    }

    @Test
    void sharesItsBarcodeWithNoOtherUntilItIsArchived() {
        var said = ProductMother.described(business).with("gtin", ProductMother.gtin());
        var first = ProductMother.added(said);
        var second = "/v1/products/" + ProductMother.draft(business);

        duplicate(post(AGENCY, "/v1/products", said));
        duplicate(put(AGENCY, second, etag(second), said));
        get(ADMIN, second).body("gtin", equalTo(null)).body("revision", equalTo(1));

        ProductMother.act(first, "archive");
        put(AGENCY, second, etag(second), said).statusCode(200).body("gtin", equalTo(said.get("gtin")));
    }

    private static void duplicate(ValidatableResponse answer) {
        answer.statusCode(409)
                .body("type", equalTo("/problems/duplicate-gtin"))
                .body("detail", not(blankOrNullString()));
    }

    @Test
    void keepsAHistoryOfWhoMovedItFromWhereToWhere() {
        var id = ProductMother.draft(business);
        as(AGENCY).post("/v1/products/" + id + "/publish").then().statusCode(200);
        ProductMother.act(id, "archive");

        get(AGENCY, "/v1/products/" + id + "/history")
                .statusCode(200)
                .body("items.action", contains("create", "publish", "archive"))
                .body("items.by", contains(ADMIN, AGENCY, ADMIN))
                .body("items.from", contains(null, "DRAFT", "PUBLISHED"))
                .body("items.to", contains("DRAFT", "PUBLISHED", "ARCHIVED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history"})
    void isNotFoundWhenThereIsNone(String below) {
        get(ADMIN, "/v1/products/" + UNKNOWN + below).statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    private static ValidatableResponse invalid(ValidatableResponse answer, int violations) {
        return answer.statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("violations.size()", equalTo(violations));
    }
}
