package id.kurasi.curation.retailer;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.all;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.curation.FakePeers;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class RetailerResourceTest {

    @Test
    void keepsItsSlugForGood() {
        var slug = "toko-" + Ids.next();
        var path = "/v1/retailers/"
                + post(AGENCY, "/v1/retailers", facts(slug))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        var tag = get("viewer", path).header("ETag");
        var change = facts(slug);
        change.remove("slug");
        change.put("requirementProfile", "hotel");

        as(AGENCY).body(change).put(path).then().statusCode(428);
        as(AGENCY)
                .header("If-Match", tag)
                .body(change)
                .put(path)
                .then()
                .statusCode(200)
                .body("requirementProfile", equalTo("hotel"))
                .body("slug", equalTo(slug));
        as(AGENCY).header("If-Match", tag).body(change).put(path).then().statusCode(412);
        as(AGENCY)
                .header("If-Match", "*")
                .body(facts(slug))
                .put(path)
                .then()
                .statusCode(400)
                .body("violations.field", contains("slug"));
    }

    @Test
    void hasASlugOfItsOwn() {
        post(AGENCY, "/v1/retailers", facts(retailer()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/slug-taken"));
    }

    @ParameterizedTest
    @CsvSource({
        "slug,               Toko Lain,   Pattern",
        "name,               '',          NotBlank",
        "type,               KIOSK,       UnknownValue",
        "requirementProfile, corner-shop, UnknownProfile",
        "regionCode,         Bali,        Pattern"
    })
    void namesTheFieldThatIsWrong(String field, String value, String code) {
        var facts = facts("toko-" + Ids.next());
        facts.put(field, value);

        post(AGENCY, "/v1/retailers", facts)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));
    }

    @Test
    void isEnteredByAgenciesAlone() {
        for (var other : new String[] {"curator", "buyer~toko-lain", "viewer", "service"}) {
            post(other, "/v1/retailers", facts("toko-" + Ids.next())).then().statusCode(403);
        }
    }

    @Test
    void isListedBySlugPageByPage() {
        var slug = retailer();
        retailer();

        var slugs = all("viewer", "/v1/retailers?limit=1").stream()
                .map(listed -> (String) listed.get("slug"))
                .toList();

        assertTrue(slugs.contains(slug));
        assertEquals(slugs.stream().distinct().toList(), slugs);
    }

    @Test
    void isNotThereUnderAnUnknownId() {
        get("viewer", "/v1/retailers/" + Ids.next()).then().statusCode(404);
    }

    private static Map<String, Object> facts(String slug) {
        return new HashMap<>(Map.of(
                "slug", slug,
                "name", "Toko Contoh",
                "type", "SOUVENIR_SHOP",
                "requirementProfile", "souvenir-shop",
                "regionCode", "51"));
    }
}
