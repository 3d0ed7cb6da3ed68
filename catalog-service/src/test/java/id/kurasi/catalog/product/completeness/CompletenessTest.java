package id.kurasi.catalog.product.completeness;

import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import id.kurasi.catalog.Body;
import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.catalog.product.ProductMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How complete products are by the profiles that are there from the start. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class CompletenessTest {

    private String business;

    @BeforeEach
    void registerABusiness() {
        business = BusinessMother.registered();
    }

    private Body snack() {
        return ProductMother.described(business)
                .with("brand", "Contoh Rasa")
                .with("description", "Keripik tempe tipis dan renyah")
                .with("story", "Dari dapur sendiri")
                .with("retailPriceIdr", 18000)
                .with("producerPriceIdr", 12000)
                .with("netContent", Map.of("value", 150, "unit", "g"))
                .with("packaging", "STANDING_POUCH")
                .with("storage", "AMBIENT")
                .with("shelfLifeDays", 180)
                .with("attributes", Map.of("allergens", List.of("SOY")))
                .with("capacity", Map.of("perMonth", 2000, "unit", "pack"))
                .with("minimumOrder", 50)
                .with("leadTimeDays", 7);
    }

    @Test
    void saysByProfileHowMuchIsGivenAndWhatIsMissingAndWhy() {
        var path = "/v1/products/" + ProductMother.added(snack());

        get(AGENCY, path)
                .body("completeness.generic", equalTo(77)) // all but photos, which weigh 2 of 9
                .body("completeness.minimarket", equalTo(77)) // 14 of 18
                .body("completeness.souvenir-shop", equalTo(88)) // 15 of 17
                .body("completeness.hotel", equalTo(85)) // 12 of 14
                .body("completeness", hasKey("supermarket"))
                .body("missing.generic.field", contains("photos"))
                .body("missing.minimarket.field", contains("photos", "gtin", "attributes.nutritionFacts"))
                .body("missing.minimarket[2].reason", equalTo("required by minimarkets"));
        as(AGENCY)
                .header("Accept-Language", "id")
                .get(path)
                .then()
                .body("missing.minimarket[2].reason", equalTo("diminta oleh minimarket"));
        get(AGENCY, "/v1/products?business=" + business)
                .body("items[0].completeness.minimarket", equalTo(77))
                .body("items[0].missing.minimarket.field", hasItem("gtin"));
    }

    @Test
    void isUpToDateWithEveryWrite() {
        var path = "/v1/products/" + ProductMother.added(snack());

        put(AGENCY, path, etag(path), snack().with("gtin", ProductMother.gtin()))
                .statusCode(200)
                .body("completeness.minimarket", equalTo(83)) // 15 of 18
                .body("missing.minimarket.field", not(hasItem("gtin")));
        put(AGENCY, path, etag(path), snack().with("storage", null))
                .body("completeness.generic", equalTo(66))
                .body("missing.generic.field", contains("photos", "storage"));
        ProductMother.act(path.substring(13), "publish");
        get("curator", path).body("completeness.generic", equalTo(66));
    }

    @Test
    void countsWhatTheCategoryRequiresInEveryProfileAndLetsAProductLackIt() {
        var batik = ProductMother.described(business)
                .with("category", "BATIK_CLOTH")
                .with("attributes", Map.of("material", List.of("COTTON")));
        var path = "/v1/products/" + ProductMother.added(batik);

        var answer = get(AGENCY, path);
        for (var profile : List.of("generic", "minimarket", "souvenir-shop", "hotel")) {
            answer.body("missing.%s.field".formatted(profile), hasItem("attributes.batikTechnique"))
                    .body("missing.%s.field".formatted(profile), not(hasItem("attributes.material")))
                    .body("missing.%s.field".formatted(profile), not(hasItem("composition")));
        }
        answer.body(
                "missing.generic.find { it.field == 'attributes.batikTechnique' }.reason",
                equalTo("required by the category Batik"));
        ProductMother.act(path.substring(13), "publish");

        put(
                        AGENCY,
                        path,
                        etag(path),
                        batik.with("attributes", Map.of("material", List.of("COTTON"), "batikTechnique", "SPLATTER")))
                .statusCode(200)
                .body("missing.generic.field", not(hasItem("attributes.batikTechnique")));
    }
}
