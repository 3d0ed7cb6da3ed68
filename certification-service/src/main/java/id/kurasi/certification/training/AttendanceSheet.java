package id.kurasi.certification.training;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A list of who attends, looked through before any of it is written.
 *
 * @param regions of each business on it, as the catalog has them now
 */
record AttendanceSheet(List<RecordAttendance> rows, Map<UUID, String> regions) {

    /** What is wrong with it whatever the training is like. */
    static List<Violation> oddities(List<RecordAttendance> rows) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<UUID>();
        for (var i = 0; i < rows.size(); i++) {
            if (!seen.add(rows.get(i).businessId())) {
                violations.add(Violation.body(field(i, "businessId"), "Duplicate"));
            }
            if (rows.get(i).men() + rows.get(i).women() == 0) {
                violations.add(Violation.body(field(i, "men"), "NobodyAttends"));
            }
        }
        return violations;
    }

    /**
     * @param passingScore of 100, or null where the topic ends with no test
     * @throws Refusal 422 with each row whose result does not fit
     */
    void requireFit(TrainingState state, Integer passingScore) {
        var violations = IntStream.range(0, rows.size())
                .mapToObj(i -> misfit(i, state, passingScore))
                .flatMap(Optional::stream)
                .toList();
        if (!violations.isEmpty()) {
            throw Refusal.of(422, "results-do-not-fit", violations.size()).violations(violations);
        }
    }

    private Optional<Violation> misfit(int index, TrainingState state, Integer passingScore) {
        var row = rows.get(index);
        if (row.hasResult() && state != TrainingState.HELD) {
            return Optional.of(
                    Violation.body(field(index, row.score() == null ? "passed" : "score"), "ResultBeforeHeld"));
        }
        if (row.score() == null) {
            return Optional.empty();
        }
        if (passingScore == null && row.passed() == null) {
            return Optional.of(Violation.body(field(index, "passed"), "ResultNeeded"));
        }
        var contradicts = passingScore != null && row.passed() != null && row.passed() != row.score() >= passingScore;
        return contradicts
                ? Optional.of(Violation.body(field(index, "passed"), "ResultContradictsScore", passingScore))
                : Optional.empty();
    }

    /** Whether the business passed, null when that is not known; to be asked of a row that fits. */
    static Boolean passed(RecordAttendance row, Integer passingScore) {
        return row.score() == null || passingScore == null
                ? row.passed()
                : Boolean.valueOf(row.score() >= passingScore);
    }

    static String field(int row, String name) {
        return "attendances[" + row + "]." + name;
    }

    String inWords() {
        var men = rows.stream().mapToInt(RecordAttendance::men).sum();
        var women = rows.stream().mapToInt(RecordAttendance::women).sum();
        return "%d businesses, %d men, %d women".formatted(rows.size(), men, women);
    }
}
