package id.kurasi.file.sheet;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import java.util.List;

/** A file that cannot be read as a sheet, or should not be. */
public final class SheetRefused extends Refusal {

    private final transient SheetProblem problem;
    private final transient Violation violation;

    SheetRefused(SheetProblem problem, int status, String type, Violation violation) {
        super(status, type);
        this.problem = problem;
        this.violation = violation;
        violations(List.of(violation));
    }

    public SheetProblem problem() {
        return problem;
    }

    public Violation violation() {
        return violation;
    }
}
