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
import static id.kurasi.catalog.business.BusinessMother.described;
import static id.kurasi.catalog.business.BusinessMother.registered;
import static id.kurasi.catalog.business.BusinessMother.registeredIn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.catalog.Api;
import id.kurasi.catalog.Body;
import id.kurasi.catalog.business.consent.ConsentMother;
import id.kurasi.catalog.business.contact.ContactMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class BusinessMergeTest {

    @Inject
    DataSource database;

    private final String name = "Contoh " + UUID.randomUUID();

    @Test
    void theSurvivorTakesWhatTheDoubleKnows() {
        var nib = BusinessMother.nib();
        var survivor = registered(described()
                .with("name", name)
                .with("categories", List.of("BATIK"))
                .with(
                        "fosteredBy",
                        List.of(fostered("dinas-35.76", "2024-01-01"), fostered("dekranasda", "2020-01-01"))));
        var duplicate = registered(described()
                .with("name", name)
                .with("nib", nib)
                .with("scaleBasis", "SALES")
                .with("industryScale", "SMALL")
                .with("categories", List.of("BATIK", "CRAFT"))
                .with("kbli", List.of(Map.of("version", "2020", "code", "13134")))
                .with("memberships", List.of(Map.of("kind", "ASSOCIATION", "name", name)))
                .with("fosteredBy", List.of(fostered("Dinas-35.76", "2022-01-01"), fostered("bank", "2023-01-01"))));
        var product = ProductMother.published(duplicate);
        ContactMother.of(duplicate, ContactMother.said());

        merge(AGENCY, survivor, duplicate)
                .then()
                .statusCode(200)
                .body("id", equalTo(survivor))
                .body("state", equalTo("ACTIVE"))
                .body("nib", equalTo(nib))
                .body("scaleBasis", equalTo("SALES"))
                .body("industryScale", equalTo("SMALL"))
                .body("categories", contains("BATIK", "CRAFT"))
                .body("kbli.code", contains("13134"))
                .body("memberships.name", contains(name))
                .body("fosteredBy.organisation", contains("dinas-35.76", "dekranasda", "bank"))
                .body("fosteredBy.since", contains("2022-01-01", "2020-01-01", "2023-01-01"));

        get(AGENCY, "/v1/businesses/" + duplicate)
                .statusCode(200)
                .body("state", equalTo("MERGED"))
                .body("mergedInto", equalTo(survivor))
                .body("nib", equalTo(null))
                .body("allowedActions", empty());
        get(AGENCY, "/v1/businesses?name=" + name).body("items.id", contains(survivor));
        get(AGENCY, "/v1/businesses?state=MERGED&name=" + name).body("items.id", contains(duplicate));
        get(AGENCY, "/v1/products/" + product).body("businessId", equalTo(survivor));
        get(AGENCY, "/v1/products?business=" + duplicate).body("items", empty());
        get(AGENCY, "/v1/businesses/" + survivor + "/contact").body("personName", equalTo("Contoh Pemilik"));
        get(AGENCY, "/v1/businesses/" + survivor + "/history")
                .body("items.action", contains("register", "merge"))
                .body("items[1].note", equalTo("took over " + duplicate));
        get("viewer", "/v1/businesses/" + duplicate + "/history")
                .body("items.findAll { it.action == 'merge' }.to", contains("MERGED"))
                .body("items[-1].note", equalTo("into " + survivor));
    }

    private static Map<String, Object> fostered(String organisation, String since) {
        return Map.of("organisation", organisation, "since", since);
    }

    @Test
    void theSurvivorKeepsWhatItKnowsItself() {
        var nib = BusinessMother.nib();
        var survivor = registered(described().with("nib", nib).with("industryScale", "SMALL"));
        var other = BusinessMother.nib();
        var duplicate = registered(described().with("nib", other).with("industryScale", "MEDIUM"));
        ContactMother.of(survivor, ContactMother.said().with("personName", "Contoh Satu"));
        ContactMother.of(duplicate, ContactMother.said().with("personName", "Contoh Dua"));

        merge(ADMIN, survivor, duplicate)
                .then()
                .statusCode(200)
                .body("nib", equalTo(nib))
                .body("industryScale", equalTo("SMALL"));

        get(AGENCY, "/v1/businesses/" + survivor + "/contact").body("personName", equalTo("Contoh Satu"));
        // a number that was given to this business is given to no other
        get(AGENCY, "/v1/businesses/" + duplicate).body("nib", equalTo(other));
        post(AGENCY, "/v1/businesses", described().with("nib", other)).statusCode(409);
    }

    @Test
    void itsProductsComeIntoTheRegionOfTheSurvivor() {
        var survivor = registeredIn(BLITAR);
        var duplicate = registered();
        var product = ProductMother.published(duplicate);

        merge(ADMIN, survivor, duplicate).then().statusCode(200);

        get(AGENCY, "/v1/products/" + product).statusCode(404);
        get(FOREIGN_AGENCY, "/v1/products?region=35.05&business=" + survivor).body("items.id", contains(product));
    }

    @Test
    void whatWasTakenBackOfEitherStaysTakenBack() {
        var survivor = registered();
        var duplicate = registered();
        ConsentMother.given(duplicate, ConsentMother.toSharingWith("toko-satu"));
        ConsentMother.given(duplicate, ConsentMother.toSharingWith("toko-dua"));
        ConsentMother.given(survivor, ConsentMother.toSharingWith("toko-tiga"));
        ConsentMother.withdraw(survivor, ConsentMother.given(survivor, ConsentMother.toSharingWith("toko-dua")));
        ConsentMother.withdraw(duplicate, ConsentMother.given(duplicate, ConsentMother.toSharingWith("toko-tiga")));
        ConsentMother.given(survivor, ConsentMother.to("CURATION"));
        ConsentMother.given(duplicate, ConsentMother.to("CURATION"));
        ContactMother.of(duplicate, ContactMother.said());

        merge(AGENCY, survivor, duplicate).then().statusCode(200);

        var consents = "/v1/businesses/" + survivor + "/consents";
        get(AGENCY, consents + "?state=OPEN").body("items.retailer", containsInAnyOrder("toko-satu", null));
        get(AGENCY, consents).body("items", hasSize(7));
        get("buyer~toko-satu", "/v1/businesses/" + survivor + "/contact").statusCode(200);
        get("buyer~toko-dua", "/v1/businesses/" + survivor + "/contact").statusCode(403);
        get("buyer~toko-tiga", "/v1/businesses/" + survivor + "/contact").statusCode(403);
        get("buyer~toko-satu", "/v1/businesses/" + duplicate + "/contact").statusCode(403);
    }

    @Test
    void whatIsMergedChangesNoMore() {
        var survivor = registered();
        var duplicate = registered();
        merge(ADMIN, survivor, duplicate).then().statusCode(200);
        var path = "/v1/businesses/" + duplicate;
        var third = registered();

        for (var answer : List.of(
                put(ADMIN, path, etag(path), described()),
                post(ADMIN, "/v1/products", ProductMother.described(duplicate)),
                post(ADMIN, path + "/consents", ConsentMother.to("CURATION")),
                put(ADMIN, path + "/contact", "*", ContactMother.said()),
                post(ADMIN, path + "/anonymise", new Body().with("reason", "Permintaan")),
                merge(ADMIN, duplicate, third).then(),
                merge(ADMIN, survivor, duplicate).then(),
                merge(ADMIN, third, duplicate).then())) {
            answer.statusCode(409)
                    .body("type", equalTo("/problems/illegal-transition"))
                    .body("currentState", equalTo("MERGED"));
        }

        get(ADMIN, path).body("mergedInto", equalTo(survivor));
        get(ADMIN, "/v1/businesses/" + third).body("state", equalTo("ACTIVE"));
        get(ADMIN, "/v1/products?business=" + duplicate).body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 35.76.02, 35.05.01, 200",
        "agency~35, 35.76.02, 35.05.01, 200",
        "agency~35.76, 35.76.02, 35.76.01, 200",
        "agency~35.76, 35.76.02, 35.05.01, 400",
        "agency~35.76, 35.05.01, 35.76.02, 404",
        "business~own, 35.76.02, 35.76.02, 403",
        "curator, 35.76.02, 35.76.02, 403",
        "buyer~toko-ini, 35.76.02, 35.76.02, 403",
        "viewer, 35.76.02, 35.76.02, 403",
        "service, 35.76.02, 35.76.02, 403"
    })
    void isForTheAgencyOfBoth(String caller, String region, String duplicateRegion, int status) {
        var survivor = registeredIn(region);
        var duplicate = registeredIn(duplicateRegion);
        var account = caller.equals("business~own") ? Api.business(survivor) : caller;

        var answer = merge(account, survivor, duplicate).then().statusCode(status);

        if (status == 400) {
            answer.body("violations.code", contains("UnknownBusiness"));
        }
        get(ADMIN, "/v1/businesses/" + duplicate).body("state", equalTo(status == 200 ? "MERGED" : "ACTIVE"));
    }

    @Test
    void aBusinessIsNoDoubleOfItselfNorOfNobody() {
        var business = registered();

        merge(ADMIN, business, business).then().statusCode(400).body("violations.code", contains("MergesItself"));
        merge(ADMIN, business, UUID.randomUUID().toString()).then().statusCode(400);
        merge(ADMIN, UUID.randomUUID().toString(), business).then().statusCode(404);
        post(ADMIN, "/v1/businesses/" + business + "/merge", new Body().with("duplicateId", null))
                .statusCode(400);

        get(ADMIN, "/v1/businesses/" + business).body("state", equalTo("ACTIVE"));
    }

    @Test
    void whatWasMergedIntoADoubleIsMergedIntoTheSurvivor() {
        var first = registered();
        var second = registered();
        var third = registered();

        merge(ADMIN, second, first).then().statusCode(200);
        merge(ADMIN, third, second).then().statusCode(200);

        get(ADMIN, "/v1/businesses/" + first).body("mergedInto", equalTo(third));
        get(ADMIN, "/v1/businesses/" + second).body("mergedInto", equalTo(third));
    }

    @Test
    void isToldToFollowersWithBothIds() throws Exception {
        var survivor = registered();
        var duplicate = registered();
        merge(ADMIN, survivor, duplicate).then().statusCode(200);

        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select data ->> 'survivorId', data ->> 'duplicateId' from event
                        where subject = ? and type = 'id.kurasi.business.merged'
                        """)) {
            query.setObject(1, UUID.fromString(duplicate));
            var row = query.executeQuery();
            assertTrue(row.next());
            assertEquals(survivor, row.getString(1));
            assertEquals(duplicate, row.getString(2));
            assertFalse(row.next());
        }
    }

    private static Response merge(String account, String survivor, String duplicate) {
        return as(account)
                .body(new Body().with("duplicateId", duplicate))
                .post("/v1/businesses/" + survivor + "/merge");
    }
}
