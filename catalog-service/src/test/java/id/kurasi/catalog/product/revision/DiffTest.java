package id.kurasi.catalog.product.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DiffTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode json(String text) throws Exception {
        return JSON.readTree(text.replace('\'', '"'));
    }

    private static List<String> fields(List<FieldChange> changes) {
        return changes.stream().map(FieldChange::field).toList();
    }

    @Test
    void namesNestedFieldsByTheirPaths() throws Exception {
        var changes = Diff.between(
                json("{'name': 'A', 'netContent': {'value': 150, 'unit': 'g'}, 'attributes': {'dye': 'NATURAL'}}"),
                json("{'name': 'A', 'netContent': {'value': 200, 'unit': 'g'}, 'attributes': {'motif': 'kawung'}}"));

        assertEquals(List.of("attributes.dye", "attributes.motif", "netContent.value"), fields(changes));
        assertEquals(null, changes.get(0).to());
        assertEquals("NATURAL", changes.get(0).from().textValue());
        assertEquals(150, changes.get(2).from().intValue());
        assertEquals(200, changes.get(2).to().intValue());
    }

    @Test
    void seesNoDifferenceWhereTheSameIsSaid() throws Exception {
        assertEquals(
                List.of(),
                Diff.between(
                        json(
                                "{'brand': null, 'netContent': {'value': 150.0}, 'processes': [], 'attributes': {'x': 2}}"),
                        json("{'netContent': {'value': 150}, 'attributes': {'x': 2.0}}")));
    }

    @Test
    void tellsWhatHappenedToEachIngredient() throws Exception {
        var changes = Diff.between(
                json(
                        "{'composition': [{'ingredient': 'kedelai', 'origin': 'PLANT'}, {'ingredient': 'garam', 'origin': null},"
                                + " {'ingredient': 'minyak', 'origin': 'PLANT'}]}"),
                json(
                        "{'composition': [{'ingredient': 'Garam', 'origin': 'MINERAL'}, {'ingredient': 'kedelai', 'origin':"
                                + " 'PLANT'}, {'ingredient': 'udang', 'origin': 'ANIMAL'}]}"));

        assertEquals(
                new IngredientChanges(List.of("udang"), List.of("minyak"), List.of("Garam"), true),
                changes.get(0).ingredients());
    }

    @Test
    void doesNotCallAnAddedIngredientAReordering() throws Exception {
        var changes = Diff.between(
                json("{'composition': [{'ingredient': 'air'}, {'ingredient': 'air'}, {'ingredient': 'gula'}]}"),
                json("{'composition': [{'ingredient': 'teh'}, {'ingredient': 'air'}, {'ingredient': 'gula'}]}"));

        assertEquals(
                new IngredientChanges(List.of("teh"), List.of("air"), List.of(), false),
                changes.get(0).ingredients());
    }

    /** Applied to the one it gives the other, in both directions. */
    @RepeatedTest(200)
    void leadsFromOneToTheOther(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var one = state(random);
        var other = state(random);

        assertEquals(List.of(), Diff.between(apply(one, Diff.between(one, other)), other));
        assertEquals(List.of(), Diff.between(apply(other, Diff.between(other, one)), one));
        assertEquals(List.of(), Diff.between(apply(JSON.createObjectNode(), Diff.between(null, one)), one));
    }

    private static JsonNode apply(JsonNode to, List<FieldChange> changes) {
        var result = (ObjectNode) to.deepCopy();
        for (var change : changes) {
            var path = change.field().split("\\.");
            var at = result;
            for (var i = 0; i < path.length - 1; i++) {
                at = at.get(path[i]) instanceof ObjectNode inner ? inner : at.putObject(path[i]);
            }
            at.set(path[path.length - 1], change.to());
        }
        return result;
    }

    private static JsonNode state(Random random) {
        var state = JSON.createObjectNode();
        for (var field : List.of("name", "brand", "story")) {
            if (random.nextBoolean()) {
                state.put(field, "t" + random.nextInt(3));
            }
        }
        if (random.nextBoolean()) {
            state.putObject("netContent").put("value", random.nextInt(3)).put("unit", "g");
        }
        var attributes = state.putObject("attributes");
        for (var code : List.of("dye", "length", "sizes")) {
            switch (random.nextInt(3)) {
                case 0 -> attributes.put(code, random.nextInt(3));
                case 1 -> attributes.putArray(code).add("A" + random.nextInt(2));
                default -> attributes.putNull(code);
            }
        }
        var composition = state.putArray("composition");
        random.ints(random.nextInt(4), 0, 4)
                .forEach(each ->
                        composition.addObject().put("ingredient", "i" + each).put("origin", "PLANT"));
        return state;
    }
}
