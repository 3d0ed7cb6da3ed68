package id.kurasi.curation.rubric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts the scorecards of several curators together.
 *
 * <p>The panel recommends a product when its score, rounded to two decimals, reaches the rubric's pass line, and no
 * curator gave a criterion the refusing points, and the mean of the leading criterion reaches its floor.
 */
public final class Panel {

    private final Rubric rubric;
    private final Aggregation aggregation;

    public Panel(Rubric rubric, Aggregation aggregation) {
        this.rubric = rubric;
        this.aggregation = aggregation;
    }

    /** @param scorecards points by criterion, one map per curator who counts; at least one */
    public Judgement weigh(List<Map<String, Integer>> scorecards) {
        return new Judgement(
                judge(scorecards),
                rubric.tieCriteria.stream().map(code -> mean(code, scorecards)).toList());
    }

    PanelResult judge(List<Map<String, Integer>> scorecards) {
        List<BigDecimal> scores =
                scorecards.stream().map(rubric::score).sorted().toList();
        BigDecimal score = aggregation.of(scores);
        BigDecimal spread = scores.get(scores.size() - 1).subtract(scores.get(0));
        BigDecimal shown = PanelResult.shown(score);
        List<String> failures = failures(shown, scorecards);
        return new PanelResult(
                scorecards.size(),
                score,
                spread,
                rubric.grade(shown),
                failures.isEmpty() ? Recommendation.PASS : Recommendation.NOT_YET,
                failures.isEmpty() ? rule() : String.join(", ", failures),
                spread.compareTo(rubric.spreadFlag) > 0);
    }

    private static BigDecimal mean(String criterion, List<Map<String, Integer>> scorecards) {
        return Aggregation.mean(scorecards.stream()
                .map(points -> BigDecimal.valueOf(points.get(criterion)))
                .toList());
    }

    private List<String> failures(BigDecimal score, List<Map<String, Integer>> scorecards) {
        List<String> failures = new ArrayList<>();
        if (score.compareTo(rubric.passLine) < 0) {
            failures.add("score < " + plain(rubric.passLine));
        }
        rubric.criteria.stream()
                .map(Criterion::code)
                .filter(code -> scorecards.stream().anyMatch(points -> points.get(code) <= rubric.refusePoints))
                .forEach(code -> failures.add(lower(code) + " at " + rubric.refusePoints));
        BigDecimal lead = mean(rubric.leadCriterion, scorecards);
        if (lead.compareTo(rubric.leadFloor) < 0) {
            failures.add(lower(rubric.leadCriterion) + " < " + plain(rubric.leadFloor));
        }
        return failures;
    }

    private String rule() {
        return "score ≥ %s, no criterion at %d, %s ≥ %s"
                .formatted(
                        plain(rubric.passLine),
                        rubric.refusePoints,
                        lower(rubric.leadCriterion),
                        plain(rubric.leadFloor));
    }

    private static String plain(BigDecimal line) {
        return line.stripTrailingZeros().toPlainString();
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
