package id.kurasi.catalog.business;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.FOREIGN_AGENCY;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.business.BusinessMother.described;
import static id.kurasi.catalog.business.BusinessMother.registered;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In a regency where nobody else registers. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class BusinessSearchTest {

    private static final String HERE = "36.01.01";

    @Test
    void findsNamesInAnyFormAndNearlyWrittenTheBestFirst() {
        var similar = registered(described().with("name", "Kriyaa Ayu").with("regionCode", HERE));
        var older = registered(described().with("name", "Kriya Ayu").with("regionCode", HERE));
        var newer = registered(described().with("name", "Sanggar Kriya").with("regionCode", HERE));

        assertEquals(List.of(newer, older, similar), found(ADMIN, "kriya", null));
        assertEquals(List.of(older, newer), found(ADMIN, "kriya", "name"));
        assertEquals(List.of(older), found(ADMIN, "ayu kriya", "-name"));
        assertEquals(List.of(newer), found("agency~36.01", "sanggar", null));
        assertEquals(List.of(), found(FOREIGN_AGENCY, "sanggar", null));
        assertEquals(List.of(), found(FOREIGN_AGENCY, "sangar", null));
        assertEquals(List.of(), found(ADMIN, "&!", null));
        as(ADMIN).queryParam("sort", "relevance").get("/v1/businesses").then().statusCode(400);
    }

    private static List<String> found(String account, String words, String sort) {
        var query = as(account).queryParam("q", words).queryParam("region", "36.01");
        var page = (sort == null ? query : query.queryParam("sort", sort)).get("/v1/businesses");
        page.then().statusCode(200);
        return page.path("items.id");
    }
}
