package id.kurasi.curation.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelTest {

    private final Rubric food = RubricMother.food();

    @Test
    void scoresTheExampleOfTheApi() {
        var points = points(4, 3, 5, 4, 4, 3, 4);

        assertEquals(new BigDecimal("73.75"), food.score(points));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 50", "5, 100"})
    void mapsTheWholeScaleTo0To100(int everywhere, BigDecimal score) {
        assertEquals(0, score.compareTo(food.score(same(everywhere))));
    }

    @Test
    void takesTheMeanAndRoundsHalfUpOnlyToShow() {
        // 73.75, 75 and 75: a mean that no decimal ends
        var result = judge(Aggregation.MEAN, points(4, 3, 5, 4, 4, 3, 4), same(4), same(4));

        assertEquals(new BigDecimal("74.58"), result.shownScore());
        assertNotEquals(result.shownScore(), result.score());
        assertEquals(3, result.reviewCount());
    }

    @Test
    void takesTheMedianSoThatOneHarshCuratorDoesNotMoveIt() {
        assertEquals(
                new BigDecimal("75.00"),
                judge(Aggregation.MEDIAN, same(2), same(4), same(5)).shownScore());
        assertEquals(
                new BigDecimal("87.50"),
                judge(Aggregation.MEDIAN, same(4), same(5)).shownScore());
        assertEquals(
                new BigDecimal("66.67"),
                judge(Aggregation.MEAN, same(2), same(4), same(5)).shownScore());
    }

    @Test
    void tellsHowFarTheCuratorsAreApart() {
        assertEquals(
                new BigDecimal("75.00"),
                judge(Aggregation.MEAN, same(2), same(5), same(4)).shownSpread());
        assertEquals(new BigDecimal("0.00"), judge(Aggregation.MEAN, same(4)).shownSpread());
    }

    @ParameterizedTest
    @CsvSource({"100, A", "85, A", "84.99, B", "70, B", "69.99, C", "55, C", "54.99, D", "0, D"})
    void gradesByTheLinesOfTheRubric(BigDecimal score, Grade grade) {
        assertEquals(grade, food.grade(score));
    }

    @Test
    void recommendsWhatReachesThePassLine() {
        var result = judge(Aggregation.MEAN, same(4), points(4, 3, 5, 4, 4, 3, 4));

        assertEquals(Recommendation.PASS, result.recommendation());
        assertEquals("score ≥ 70, no criterion at 1, quality ≥ 3", result.decidedBy());
    }

    @Test
    void recommendsNothingThatAnybodyFindsUnacceptable() {
        var result = judge(Aggregation.MEAN, same(5), points(5, 5, 5, 5, 5, 5, 1));

        assertEquals(Grade.A, result.grade());
        assertEquals(Recommendation.NOT_YET, result.recommendation());
        assertEquals("shelf life at 1", result.decidedBy());
    }

    @Test
    void recommendsNothingOfPoorQuality() {
        var result = judge(Aggregation.MEAN, points(2, 5, 5, 5, 5, 5, 5), points(3, 5, 5, 5, 5, 5, 5));

        assertEquals(Recommendation.NOT_YET, result.recommendation());
        assertEquals("quality < 3", result.decidedBy());
    }

    @Test
    void namesEverythingThatFails() {
        var result = judge(Aggregation.MEAN, points(1, 3, 3, 3, 3, 3, 3));

        assertEquals("score < 70, quality at 1, quality < 3", result.decidedBy());
    }

    @SafeVarargs
    private PanelResult judge(Aggregation aggregation, Map<String, Integer>... scorecards) {
        return new Panel(food, aggregation).judge(List.of(scorecards));
    }

    private Map<String, Integer> same(int everywhere) {
        return points(everywhere, everywhere, everywhere, everywhere, everywhere, everywhere, everywhere);
    }

    private Map<String, Integer> points(int... given) {
        var points = new HashMap<String, Integer>();
        for (var i = 0; i < given.length; i++) {
            points.put(food.criteria().get(i).code(), given[i]);
        }
        return points;
    }
}
