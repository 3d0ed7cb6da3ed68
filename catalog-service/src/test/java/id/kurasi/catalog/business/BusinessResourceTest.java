package id.kurasi.catalog.business;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.FOREIGN_AGENCY;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.post;
import static id.kurasi.catalog.Api.put;
import static id.kurasi.catalog.business.BusinessMother.BLITAR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.catalog.Api;
import id.kurasi.catalog.Body;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class BusinessResourceTest {

    @Test
    void isRegisteredWithAllThatWasSaid() {
        var said = BusinessMother.described()
                .with("nib", BusinessMother.nib())
                .with("scaleBasis", "SALES")
                .with("industryScale", "SMALL")
                .with("categories", List.of("BATIK", "SNACK"))
                .with(
                        "fosteredBy",
                        List.of(
                                new Body()
                                        .with("organisation", "dinas-35.76")
                                        .with("since", "2023-01-10")
                                        .with("until", null),
                                Map.of("organisation", "dinas-35.76", "since", "2020-01-10", "until", "2020-12-31")))
                .with("memberships", List.of(Map.of("kind", "INDUSTRY_CENTRE", "name", "Sentra Maja Bharama Wastra")));

        var created = post(AGENCY, "/v1/businesses", said).statusCode(201).body("version", equalTo(0));
        said.forEach((field, value) -> created.body(field, equalTo(value)));

        var path = created.extract().header("Location");
        assertEquals("/v1/businesses/" + created.extract().path("id"), path);
        var read = get(AGENCY, path).statusCode(200).extract();
        assertEquals(created.extract().asString(), read.asString());
        as(AGENCY).header("If-None-Match", read.header("ETag")).get(path).then().statusCode(304);
    }

    @Test
    void isRegisteredByTheAgencyOfItsRegionOnly() {
        var elsewhere = BusinessMother.described().with("regionCode", BLITAR);

        post(AGENCY, "/v1/businesses", elsewhere)
                .statusCode(403)
                .body("type", equalTo("/problems/outside-your-region"));

        get(ADMIN, "/v1/businesses?name=" + elsewhere.get("name")).body("items", empty());
        post(FOREIGN_AGENCY, "/v1/businesses", elsewhere).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"35.76.99", "35.99", "99.99"})
    void refusesAnUnknownRegionAlsoWhenItMoves(String region) {
        var path = "/v1/businesses/" + BusinessMother.registered();
        var said = BusinessMother.described().with("regionCode", region);

        for (var answer : List.of(post(ADMIN, "/v1/businesses", said), put(ADMIN, path, etag(path), said))) {
            answer.statusCode(400)
                    .body("violations.field", contains("regionCode"))
                    .body("violations.code", contains("UnknownRegion"));
        }

        get(ADMIN, path).body("regionCode", equalTo("35.76.02")).body("version", equalTo(0));
    }

    @Test
    void aProvinceIsTooWideARegion() {
        post(ADMIN, "/v1/businesses", BusinessMother.described().with("regionCode", "35"))
                .statusCode(400)
                .body("violations[0].field", equalTo("regionCode"));
    }

    @Test
    void sharesItsNibWithNoOther() {
        var nib = BusinessMother.nib();
        BusinessMother.registered(BusinessMother.described().with("nib", nib));
        var other = "/v1/businesses/" + BusinessMother.registered();
        var said = BusinessMother.described().with("nib", nib);

        for (var answer : List.of(post(AGENCY, "/v1/businesses", said), put(AGENCY, other, etag(other), said))) {
            answer.statusCode(409).body("type", equalTo("/problems/duplicate-nib"));
        }

        get(ADMIN, other).body("nib", equalTo(null)).body("version", equalTo(0));
        get(ADMIN, "/v1/businesses?nib=" + nib).body("items.size()", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "admin, true",
        "agency~35.76, true",
        "business~own, true",
        "service, true",
        "buyer~the-keranjang-bali, true",
        "curator, false",
        "viewer, false",
        "viewer~35.76, false"
    })
    void showsItsNibOnlyToWhomItConcerns(String reader, boolean shown) {
        var nib = BusinessMother.nib();
        var id = BusinessMother.registered(BusinessMother.described().with("nib", nib));
        var account = reader.equals("business~own") ? Api.business(id) : reader;
        var name = get(ADMIN, "/v1/businesses/" + id).extract().path("name");

        get(account, "/v1/businesses/" + id).statusCode(200).body("nib", equalTo(shown ? nib : null));
        get(account, "/v1/businesses?name=" + name)
                .body("items.id", contains(id))
                .body("items.nib", contains(shown ? nib : null));
        // nor can the filter be used to try numbers out
        get(account, "/v1/businesses?nib=" + nib).body("items.id", equalTo(shown ? List.of(id) : List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency~35.05", "agency~35.7", "business~other", "viewer~35.05", "viewer~35.7"})
    void isNotThereForStrangers(String stranger) {
        var path = "/v1/businesses/" + BusinessMother.registered();
        var account = stranger.equals("business~other") ? Api.business(BusinessMother.registered()) : stranger;

        get(account, path).statusCode(404).body("type", equalTo("/problems/not-found"));
        put(account, path, etag(path), BusinessMother.described())
                .statusCode(stranger.startsWith("viewer") ? 403 : 404);

        get(ADMIN, path).body("version", equalTo(0));
    }

    @Test
    void isChangedByItselfAndByItsAgency() {
        var id = BusinessMother.registered();
        var path = "/v1/businesses/" + id;

        put(Api.business(id), path, etag(path), BusinessMother.described().with("businessScale", "SMALL"))
                .statusCode(200)
                .body("businessScale", equalTo("SMALL"));
        put(AGENCY, path, etag(path), BusinessMother.described().with("businessScale", "MEDIUM"))
                .statusCode(200)
                .body("businessScale", equalTo("MEDIUM"))
                .body("version", equalTo(2));
    }

    @Test
    void isNotChangedByWhoSawAnEarlierVersionOrDoesNotSay() {
        var path = "/v1/businesses/" + BusinessMother.registered();
        var old = etag(path);
        var said = BusinessMother.described();
        put(AGENCY, path, old, said).statusCode(200);

        put(AGENCY, path, old, said.with("name", "Terlambat")).statusCode(412).body("type", equalTo("/problems/stale"));
        as(AGENCY)
                .body(said.with("name", "Tanpa ETag"))
                .put(path)
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));

        get(ADMIN, path).body("name", equalTo(said.get("name"))).body("version", equalTo(1));
    }

    @Test
    void takesItsProductsWithItToAnotherRegion() {
        var id = BusinessMother.registered();
        var product = ProductMother.published(id);
        var path = "/v1/businesses/" + id;
        var moved = BusinessMother.described().with("regionCode", BLITAR);

        put(AGENCY, path, etag(path), moved).statusCode(403).body("type", equalTo("/problems/outside-your-region"));
        get(AGENCY, "/v1/products/" + product).statusCode(200);

        put(ADMIN, path, etag(path), moved).statusCode(200).body("regionCode", equalTo(BLITAR));
        get(AGENCY, path).statusCode(404);
        get(AGENCY, "/v1/products/" + product).statusCode(404);
        get(FOREIGN_AGENCY, "/v1/products/" + product)
                .statusCode(200)
                .body("business.regionCode", equalTo(BLITAR))
                .body("allowedActions", contains("change", "archive"));
        get(ADMIN, "/v1/products?region=35.05&business=" + id).body("items.id", contains(product));
        get(ADMIN, "/v1/products?region=35.76&business=" + id).body("items", empty());
    }
}
