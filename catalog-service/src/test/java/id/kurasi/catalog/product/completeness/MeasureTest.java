package id.kurasi.catalog.product.completeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import id.kurasi.catalog.category.Label;
import id.kurasi.catalog.category.TreeMother;
import id.kurasi.catalog.product.ProductFacts;
import id.kurasi.catalog.product.completeness.Measure.Missing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasureTest {

    private static final Label WHY = new Label("why", "mengapa");

    private final Measure measure = new Measure(TreeMother.clothBelowTextile());

    private static Requirement requirement(String field, Integer weight, String... categories) {
        return new Requirement(field, null, List.of(categories), weight, WHY);
    }

    private static Profile profile(Requirement... requirements) {
        return new Profile("shop", 0, WHY, List.of(requirements));
    }

    private static ProductFacts product(String category, String brand, Map<String, JsonNode> attributes) {
        return new ObjectMapper()
                .convertValue(
                        Map.of(
                                "name",
                                "Kain",
                                "category",
                                category,
                                "brand",
                                brand,
                                "composition",
                                List.of(),
                                "processes",
                                List.of(),
                                "attributes",
                                attributes),
                        ProductFacts.class);
    }

    private static List<String> missing(Measure.Result result) {
        return result.missing().stream().map(Missing::field).toList();
    }

    @Test
    void countsWeightsAndRoundsDown() {
        var result = measure.of(
                product("FOOD", "X", Map.of()), 0, profile(requirement("brand", 2), requirement("story", 1)));

        assertEquals(66, result.percent());
        assertEquals(List.of("story"), missing(result));
    }

    @Test
    void asksOnlyWhatConcernsTheCategory() {
        var asked = profile(requirement("brand", 1), requirement("composition", 1, "FOOD"));

        assertEquals(50, measure.of(product("FOOD", "X", Map.of()), 0, asked).percent());
        assertEquals(List.of("attributes.material"), missing(measure.of(product("CLOTH", "X", Map.of()), 0, asked)));
    }

    @Test
    void isCompleteWhereNothingIsAsked() {
        assertEquals(
                100, measure.of(product("FOOD", "", Map.of()), 0, profile()).percent());
    }

    @Test
    void wantsAsManyPhotosAsTheProfileSays() {
        var three = profile(new Requirement("photos", 3, null, null, WHY));

        assertEquals(0, measure.of(product("FOOD", "X", Map.of()), 2, three).percent());
        assertEquals(100, measure.of(product("FOOD", "X", Map.of()), 3, three).percent());
        assertEquals(
                100,
                measure.of(product("FOOD", "X", Map.of()), 1, profile(requirement("photos", 1)))
                        .percent());
    }

    @Test
    void asksForAnAttributeOnlyWhereItCanBeGiven() {
        var motif = profile(requirement("attributes.motif", 1));

        assertEquals(100, measure.of(product("FOOD", "X", Map.of()), 0, motif).percent());
        assertEquals(
                List.of("attributes.motif", "attributes.material"),
                missing(measure.of(product("CLOTH", "X", Map.of()), 0, motif)));
    }

    @Test
    void countsWhatTheCategoryRequiresOnceInEveryProfile() {
        var none = product("CLOTH", "X", Map.of());
        var given = product("CLOTH", "X", Map.of("material", TextNode.valueOf("katun")));

        assertEquals(
                List.of(new Missing("attributes.material", "TEXTILE")),
                measure.of(none, 0, profile(requirement("brand", 1))).missing());
        assertEquals(50, measure.of(none, 0, profile(requirement("brand", 1))).percent());
        assertEquals(100, measure.of(given, 0, profile(requirement("brand", 1))).percent());
        assertEquals(
                List.of(new Missing("attributes.material", null)),
                measure.of(none, 0, profile(requirement("attributes.material", 3)))
                        .missing());
    }
}
