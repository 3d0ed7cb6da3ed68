package id.kurasi.curation.review;

import id.kurasi.curation.rubric.Criterion;
import id.kurasi.curation.rubric.PanelResult;
import id.kurasi.curation.rubric.Rubric;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Scorecard", description = "What a curator says of a submission, by the round's rubric")
record Scorecard(
        @NotNull @Schema(description = "Of the rubric the round froze", examples = "1")
        Integer rubricVersion,

        @Size(max = 30)
        @Schema(
                description = "1 to 5 for each criterion of the rubric; none with a conflict of interest",
                examples = "{\"QUALITY\": 4, \"PACKAGING\": 3, \"LEGALITY\": 5, \"CAPACITY\": 4, \"PRICE\": 4, "
                        + "\"UNIQUENESS\": 3, \"SHELF_LIFE\": 4}")
        Map<@Size(max = 60) String, @NotNull Integer> points,

        @Size(max = 30)
        @Schema(
                description = "By criterion; must be there where the points are 1, 2 or 5",
                examples = "{\"LEGALITY\": \"Registered mark and halal certificate\"}")
        Map<@Size(max = 60) String, @NotBlank @Size(max = 1000) String> comments,

        @Size(max = 2000) @Schema(nullable = true, examples = "Ready for a souvenir shop")
        String note,

        @Schema(
                description = "True to recuse oneself (own or family business): the review does not count",
                examples = "false")
        Boolean conflictOfInterest,

        @Schema(
                description =
                        "True to say nothing of it for another reason, given in note (abstain): the review does not count",
                examples = "false")
        Boolean abstain) {

    /** Points out of the ordinary need a word of explanation. */
    private static final Set<Integer> TO_BE_EXPLAINED = Set.of(1, 2, 5);

    Scorecard {
        points = Objects.requireNonNullElse(points, Map.of());
        comments = Objects.requireNonNullElse(comments, Map.of());
        conflictOfInterest = Objects.requireNonNullElse(conflictOfInterest, false);
        abstain = Objects.requireNonNullElse(abstain, false);
        note = note == null || note.isBlank() ? null : note;
    }

    /** @throws Refusal 400 naming every criterion that is wrong; score is what there would be, where points are given */
    void check(Rubric rubric) {
        var violations = violations(rubric);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations).with("score", score(rubric));
        }
    }

    private BigDecimal score(Rubric rubric) {
        var scored = rubric.criteria().stream().allMatch(criterion -> isInRange(points.get(criterion.code())));
        return scored ? PanelResult.shown(rubric.score(points)) : null;
    }

    private static boolean isInRange(Integer given) {
        return given != null && given >= Rubric.LOWEST && given <= Rubric.HIGHEST;
    }

    List<Violation> violations(Rubric rubric) {
        var violations = new ArrayList<Violation>();
        if (rubricVersion != rubric.version()) {
            violations.add(Violation.body("rubricVersion", "NotTheRoundsRubric", rubric.code(), rubric.version()));
        } else if (conflictOfInterest || abstain) {
            checkSilence(violations);
        } else {
            checkPoints(rubric, violations);
        }
        checkNames(rubric, violations);
        return violations;
    }

    private void checkSilence(List<Violation> violations) {
        if (!points.isEmpty()) {
            violations.add(
                    Violation.body("points", conflictOfInterest ? "RecusedScoresNothing" : "AbstainedScoresNothing"));
        }
        if (conflictOfInterest && abstain) {
            violations.add(Violation.body("abstain", "RecusedOrAbstained"));
        } else if (abstain && note == null) {
            violations.add(Violation.body("note", "AbstentionNeedsReason"));
        }
    }

    private void checkPoints(Rubric rubric, List<Violation> violations) {
        for (var criterion : rubric.criteria()) {
            var code = criterion.code();
            var given = points.get(code);
            if (given == null) {
                violations.add(Violation.body("points." + code, "PointsNeeded"));
            } else if (!isInRange(given)) {
                violations.add(Violation.body("points." + code, "PointsOutOfRange", Rubric.LOWEST, Rubric.HIGHEST));
            } else if (TO_BE_EXPLAINED.contains(given) && !comments.containsKey(code)) {
                violations.add(Violation.body("comments." + code, "CommentNeeded", given));
            }
        }
    }

    private void checkNames(Rubric rubric, List<Violation> violations) {
        var criteria = rubric.criteria().stream().map(Criterion::code).collect(Collectors.toSet());
        unknown(points.keySet(), criteria).forEach(code -> violations.add(violation("points.", code)));
        unknown(comments.keySet(), criteria).forEach(code -> violations.add(violation("comments.", code)));
    }

    private static List<String> unknown(Set<String> given, Set<String> known) {
        return given.stream().filter(code -> !known.contains(code)).sorted().toList();
    }

    private static Violation violation(String prefix, String code) {
        return Violation.body(prefix + code, "UnknownCriterion");
    }
}
