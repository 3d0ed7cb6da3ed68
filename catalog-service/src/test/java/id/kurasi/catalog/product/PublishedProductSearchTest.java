package id.kurasi.catalog.product;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.put;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.catalog.Body;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads only what is published is served from lists of that alone; they have to follow every step of a product. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class PublishedProductSearchTest {

    private String business;

    @BeforeEach
    void registerABusiness() {
        business = BusinessMother.registered();
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "viewer~35", "buyer~toko", "curator"})
    void showsAStrangerAProductFromItsPublicationUntilItIsArchived(String stranger) {
        var id = ProductMother.added(named("Wajik Ketan"));
        assertEquals(List.of(), found(stranger, "wajik ketan"));

        ProductMother.act(id, "publish");
        assertEquals(List.of(id), found(stranger, "wajik ketan"));

        rename(id, "Wajik Pandan");
        assertEquals(List.of(), found(stranger, "ketan"));
        assertEquals(List.of(id), found(stranger, "pandan"));

        ProductMother.act(id, "archive");
        assertEquals(List.of(), found(stranger, "wajik pandan"));
        assertEquals(List.of(id), found(AGENCY, "wajik pandan"));
    }

    @Test
    void narrowsASearchToWhatIsPublished() {
        var published = ProductMother.act(ProductMother.added(named("Wajik Ketan")), "publish");
        var renamed = ProductMother.added(named("Wingko"));
        rename(renamed, "Wajik Gula");

        assertEquals(List.of(published), found(AGENCY, "wajik", "PUBLISHED"));
        assertEquals(List.of(renamed), found(AGENCY, "wajik", "DRAFT"));
        assertEquals(List.of(renamed, published), found(AGENCY, "wajik", "DRAFT", "PUBLISHED"));

        ProductMother.act(renamed, "publish");
        assertEquals(List.of(renamed, published), found(AGENCY, "wajik", "PUBLISHED"));
    }

    private Body named(String name) {
        return ProductMother.described(business).with("name", name);
    }

    private void rename(String id, String name) {
        var product = "/v1/products/" + id;
        put(ADMIN, product, etag(product), named(name)).statusCode(200);
    }

    private List<String> found(String account, String words, String... states) {
        var page = as(account)
                .queryParam("business", business)
                .queryParam("q", words)
                .queryParams(states.length == 0 ? Map.of() : Map.of("state", List.of(states)))
                .get("/v1/products");
        page.then().statusCode(200);
        return page.path("items.id");
    }
}
