package id.kurasi.curation.review;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.kurasi.curation.rubric.Rubric;
import id.kurasi.curation.rubric.RubricMother;
import id.kurasi.kit.problem.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private final Rubric food = RubricMother.food();

    @Test
    void takesPointsForEachCriterion() {
        assertDoesNotThrow(() -> card(points -> {}, Map.of(), false).check(food));
    }

    @Test
    void refusesPointsOfAnotherRubric() {
        refused(points -> points.put("DESIGN", 3));
        refused(points -> points.remove("QUALITY"));
    }

    @Test
    void refusesPointsOffTheScale() {
        refused(points -> points.put("QUALITY", 0));
        refused(points -> points.put("QUALITY", 6));
    }

    @Test
    void asksWhyForPointsOutOfTheOrdinary() {
        for (var points : new int[] {1, 2, 5}) {
            refused(all -> all.put("QUALITY", points));
            assertDoesNotThrow(() -> card(all -> all.put("QUALITY", points), Map.of("QUALITY", "because"), false)
                    .check(food));
        }
    }

    @Test
    void scoresNothingWithAConflictOfInterest() {
        assertDoesNotThrow(() -> card(Map::clear, Map.of(), true).check(food));
        assertThrows(Refusal.class, () -> card(points -> {}, Map.of(), true).check(food));
    }

    @Test
    void refusesAnotherVersionOfTheRubric() {
        var card = new Scorecard(2, Map.of(), Map.of(), null, true, false);

        assertThrows(Refusal.class, () -> card.check(food));
    }

    private void refused(Consumer<Map<String, Integer>> change) {
        var card = card(change, Map.of(), false);
        assertThrows(Refusal.class, () -> card.check(food));
    }

    private Scorecard card(Consumer<Map<String, Integer>> change, Map<String, String> comments, boolean recused) {
        var points = new HashMap<String, Integer>();
        food.criteria().forEach(criterion -> points.put(criterion.code(), 4));
        change.accept(points);
        return new Scorecard(1, points, comments, null, recused, false);
    }
}
