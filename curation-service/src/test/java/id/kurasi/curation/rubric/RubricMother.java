package id.kurasi.curation.rubric;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Rubrics as the migrations lay them down. */
public final class RubricMother {

    private RubricMother() {}

    public static Rubric food() {
        var rubric = new Rubric();
        rubric.id = UUID.randomUUID();
        rubric.code = "FOOD_BEVERAGE";
        rubric.version = 1;
        rubric.passLine = new BigDecimal("70");
        rubric.refusePoints = 1;
        rubric.leadCriterion = "QUALITY";
        rubric.leadFloor = new BigDecimal("3");
        rubric.gradeA = new BigDecimal("85");
        rubric.gradeB = new BigDecimal("70");
        rubric.gradeC = new BigDecimal("55");
        rubric.spreadFlag = new BigDecimal("20");
        rubric.tieCriteria = List.of("QUALITY", "CAPACITY");
        rubric.criteria = List.of(
                criterion(1, "QUALITY", 25),
                criterion(2, "PACKAGING", 20),
                criterion(3, "LEGALITY", 20),
                criterion(4, "CAPACITY", 15),
                criterion(5, "PRICE", 10),
                criterion(6, "UNIQUENESS", 5),
                criterion(7, "SHELF_LIFE", 5));
        return rubric;
    }

    private static Criterion criterion(int position, String code, int weight) {
        return new Criterion(position, code, weight, code, code, List.of());
    }
}
