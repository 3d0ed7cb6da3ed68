package id.kurasi.curation.rubric;

import id.kurasi.kit.web.Aggregate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Rubric", description = "A versioned form by which curators score products (kriteria kurasi)")
record RubricView(
        UUID id,
        @Schema(examples = "FOOD_BEVERAGE") String code,
        @Schema(examples = "1") int version,
        @Schema(examples = "Food and drink") String name,
        @Schema(examples = "Makanan dan minuman") String nameId,

        @Schema(description = "In the order of the form; weights sum to 100")
        List<CriterionView> criteria,

        @Schema(description = "Least score of a recommendation", examples = "70")
        BigDecimal passLine,

        @Schema(
                description = "A criterion at these points or fewer, by any curator, rules a recommendation out",
                examples = "1")
        int refusePoints,

        @Schema(description = "The criterion whose mean must reach leadFloor", examples = "QUALITY")
        String leadCriterion,

        @Schema(examples = "3") BigDecimal leadFloor,
        @Schema(description = "Least score of each grade") Grades grades,

        @Schema(description = "A wider spread of the curators' scores is flagged for discussion", examples = "20")
        BigDecimal spreadFlag,

        @Schema(
                description = "Criteria whose means break a tie, the first first; then the earlier submission",
                examples = "[\"QUALITY\", \"CAPACITY\"]")
        List<String> tieCriteria,

        Instant createdAt)
        implements Aggregate {

    record Grades(
            @Schema(examples = "85") BigDecimal a,
            @Schema(examples = "70") BigDecimal b,
            @Schema(examples = "55") BigDecimal c) {}

    record CriterionView(
            @Schema(examples = "QUALITY") String code,
            @Schema(examples = "25") int weight,

            @Schema(examples = "Quality: taste and consistency")
            String label,

            @Schema(examples = "Mutu: rasa dan konsistensi") String labelId,

            @Schema(description = "What 1, 3 and 5 points mean")
            List<Criterion.Anchor> anchors) {

        static CriterionView of(Criterion criterion) {
            return new CriterionView(
                    criterion.code(), criterion.weight(), criterion.label(), criterion.labelId(), criterion.anchors());
        }
    }

    static RubricView of(Rubric rubric) {
        return new RubricView(
                rubric.id,
                rubric.code,
                rubric.version,
                rubric.name,
                rubric.nameId,
                rubric.criteria.stream().map(CriterionView::of).toList(),
                rubric.passLine,
                rubric.refusePoints,
                rubric.leadCriterion,
                rubric.leadFloor,
                new Grades(rubric.gradeA, rubric.gradeB, rubric.gradeC),
                rubric.spreadFlag,
                rubric.tieCriteria,
                rubric.createdAt);
    }
}
