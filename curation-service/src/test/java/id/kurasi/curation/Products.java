package id.kurasi.curation;

import static io.restassured.RestAssured.given;

import id.kurasi.kit.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Products that the catalog knows. Each passes every gate until a test changes something. */
public final class Products {

    public final UUID id = Ids.next();
    public final Map<String, Object> facts = new HashMap<>();
    public final Map<String, Object> business = new HashMap<>();
    public final Map<String, Object> requirements = new HashMap<>();
    private final Map<String, Object> laws = new HashMap<>();

    private Products(String... categoryPath) {
        business.put("id", Ids.next());
        business.put("name", "Contoh Rasa Maja");
        business.put("regionCode", "35.76.02");
        business.put("businessScale", "MICRO");
        business.put("nibRecorded", true);
        business.put("taxRegistered", true);
        business.put("associations", List.of());
        facts.put("id", id);
        facts.put("state", "PUBLISHED");
        facts.put("revision", 3);
        facts.put("compositionRevision", 1);
        facts.put("name", "Keripik Tempe Original");
        facts.put("brand", "Contoh Rasa");
        facts.put("category", categoryPath[categoryPath.length - 1]);
        facts.put("categoryPath", List.of(categoryPath));
        facts.put("retailPriceIdr", 18000);
        facts.put("producerPriceIdr", 12000);
        facts.put("storage", "AMBIENT");
        facts.put("shelfLifeDays", 180);
        facts.put("gtin", "8990000000013");
        facts.put("capacity", Map.of("perMonth", 2000, "unit", "pack"));
        facts.put("minimumOrder", 50);
        facts.put("leadTimeDays", 7);
        facts.put("netContent", Map.of("value", 150, "unit", "g"));
        facts.put("composition", List.of(Map.of("ingredient", "kedelai", "origin", "PLANT")));
        facts.put("photos", List.of(photo(), photo(), photo()));
        facts.put("somethingNewInTheCatalog", true);
        requirements.put("HALAL", "SATISFIED");
        requirements.put("FOOD_LICENCE", "SATISFIED");
        requirements.put("TRADEMARK", "SATISFIED");
        requirements.put("SNI", "NOT_APPLICABLE");
    }

    public static Products snack() {
        return new Products("FOOD_BEVERAGE", "SNACK");
    }

    public static Products batik() {
        var batik = new Products("BATIK");
        batik.requirements.clear();
        batik.facts.put("shelfLifeDays", null);
        return batik;
    }

    public Products of(UUID businessId) {
        business.put("id", businessId);
        return this;
    }

    public Products in(String region) {
        business.put("regionCode", region);
        return this;
    }

    public Products with(String fact, Object value) {
        facts.put(fact, value);
        return this;
    }

    public Products requirement(String name, String outcome) {
        requirements.put(name, outcome);
        return this;
    }

    /** By law, whatever a retailer asks. */
    public Products law(String name, String outcome) {
        laws.put(name, outcome);
        return this;
    }

    public Products madeBy(String fact, Object value) {
        business.put(fact, value);
        return this;
    }

    private static Map<String, Object> photo() {
        var id = Ids.next();
        var href = "/v1/media/" + id;
        return Map.of(
                "id",
                id,
                "alt",
                "Kemasan depan",
                "href",
                href,
                "thumbnails",
                Map.of("small", href + "/small", "large", href + "/large"));
    }

    public UUID businessId() {
        return (UUID) business.get("id");
    }

    /** From now on, or as it now is, the catalog knows it. */
    public Products known() {
        facts.put("business", business);
        facts.put("businessId", business.get("id"));
        facts.put("requirements", requirements);
        facts.put("laws", laws);
        given().baseUri(ConfigProvider.getConfig().getValue("quarkus.rest-client.catalog.url", String.class))
                .port(-1)
                .contentType("application/json")
                .body(facts)
                .put("/v1/products/" + id)
                .then()
                .statusCode(204);
        return this;
    }
}
