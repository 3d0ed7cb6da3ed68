package id.kurasi.curation.retailer;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.all;
import static id.kurasi.curation.Curation.as;
import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.post;
import static id.kurasi.curation.Curation.retailer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.curation.FakePeers;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class RetailerResourceTest {

    @Inject
    EffectiveRules effective;

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
        "slug,               overseers,   Pattern",
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
    void asksForMoreOrLessThanItsProfile() {
        var facts = facts("toko-" + Ids.next());
        facts.put("type", "REGIONAL_SOE");
        facts.put("minimumRemainingShelfLifeDays", 90);
        facts.put(
                "requirements",
                List.of(
                        Map.of("gate", "GTIN", "effect", "BLOCK", "categoryGroup", "FOOD_BEVERAGE"),
                        Map.of("gate", "GTIN", "effect", "OFF"),
                        Map.of("gate", "TRADEMARK", "effect", "BLOCK")));

        var created =
                post(AGENCY, "/v1/retailers", facts).then().statusCode(201).extract();

        get("viewer", "/v1/retailers/" + created.path("id"))
                .then()
                .body("type", equalTo("REGIONAL_SOE"))
                .body("minimumRemainingShelfLifeDays", equalTo(90))
                .body("requirements.gate", contains("GTIN", "GTIN", "TRADEMARK"))
                .body("requirements.effect", contains("BLOCK", "OFF", "BLOCK"));
        var rules = effective.of(List.of((String) facts.get("slug"))).get(facts.get("slug"));
        assertEquals(90, rules.minimumRemainingShelfLifeDays());
        assertEquals("BLOCK", effect(rules, "FOOD_BEVERAGE", "GTIN"));
        assertEquals("OFF", effect(rules, "BATIK", "GTIN"));
        assertEquals("BLOCK", effect(rules, "BATIK", "TRADEMARK"));
        // of which the retailer says nothing
        assertEquals("BLOCK", effect(rules, "BATIK", "NIB"));
        assertEquals(
                1,
                rules.of("BATIK").stream()
                        .filter(rule -> rule.gate().equals("GTIN"))
                        .count());
    }

    @Test
    void refusesARequirementThatNobodyKnowsOrThatIsMadeTwice() {
        var facts = facts("toko-" + Ids.next());
        facts.put(
                "requirements",
                List.of(
                        Map.of("gate", "TASTE", "effect", "BLOCK"),
                        Map.of("gate", "NIB", "effect", "BLOCK"),
                        Map.of("gate", "NIB", "effect", "WARN")));

        post(AGENCY, "/v1/retailers", facts)
                .then()
                .statusCode(400)
                .body("violations.field", contains("requirements[0].gate", "requirements[2]"))
                .body("violations.code", contains("UnknownGate", "NamedTwice"));
    }

    @Test
    void showsWhatEachProfileAsksFor() {
        get("business~" + Ids.next(), "/v1/requirement-profiles")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("generic", "souvenir-shop", "minimarket", "supermarket", "hotel"))
                .body(
                        "items.find { it.code == 'minimarket' }.rules.find { it.gate == 'GTIN' }.effect",
                        equalTo("BLOCK"))
                .body("items.find { it.code == 'hotel' }.rules.find { it.gate == 'GTIN' }.effect", equalTo("WARN"))
                .body("items.rules.flatten().findAll { it.gate == 'PHOTOS' }.effect.unique()", contains("BLOCK"))
                .body("items.find { it.code == 'hotel' }.rules.find { it.gate == 'LABEL' }.effect", equalTo("WARN"))
                .body("items.find { it.code == 'hotel' }.rules.find { it.gate == 'NPWP' }.effect", equalTo("WARN"))
                .body(
                        "items.find { it.code == 'minimarket' }.rules.find { it.gate == 'LABEL' }.effect",
                        equalTo("BLOCK"))
                .body(
                        "items.find { it.code == 'minimarket' }.rules.find { it.gate == 'NPWP' }.effect",
                        equalTo("BLOCK"))
                .body(
                        "items.find { it.code == 'supermarket' }.rules.find { it.gate == 'LABEL' }.effect",
                        equalTo("BLOCK"))
                .body(
                        "items.find { it.code == 'supermarket' }.rules.find { it.gate == 'NPWP' }.effect",
                        equalTo("BLOCK"))
                .body("items.find { it.code == 'generic' }.rules.find { it.gate == 'LABEL' }.effect", equalTo("WARN"))
                .body("items.find { it.code == 'generic' }.rules.find { it.gate == 'NPWP' }.effect", equalTo("WARN"))
                .body("items.rules.flatten().findAll { it.source == null }", empty())
                .body("items.rules.flatten().findAll { it.gate == 'LABEL' }.note", everyItem(notNullValue()));
    }

    private static String effect(RetailerRules rules, String group, String gate) {
        return rules.of(group).stream()
                .filter(rule -> rule.gate().equals(gate))
                .map(rule -> rule.effect().name())
                .findFirst()
                .orElseThrow();
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
