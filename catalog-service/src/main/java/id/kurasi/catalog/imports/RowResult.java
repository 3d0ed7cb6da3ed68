package id.kurasi.catalog.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;

/** What became of one row. */
public record RowResult(
        int row,
        RowOutcome outcome,
        Effect businessEffect,
        Effect productEffect,
        UUID businessId,
        UUID productId,
        List<Problem> problems) {

    /** What was said, each once. */
    @JsonProperty
    public List<String> codes() {
        return problems.stream()
                .map(problem -> problem.code().name())
                .distinct()
                .toList();
    }

    public static RowResult refused(int row, List<Problem> problems) {
        return new RowResult(row, RowOutcome.REFUSED, null, null, null, null, problems);
    }

    public static RowResult skipped(int row, List<Problem> problems) {
        return new RowResult(row, RowOutcome.SKIPPED, null, null, null, null, problems);
    }

    public static RowOutcome outcome(Effect business, Effect product) {
        if (business == Effect.CREATED || product == Effect.CREATED) {
            return RowOutcome.CREATED;
        }
        return business == Effect.UPDATED || product == Effect.UPDATED ? RowOutcome.UPDATED : RowOutcome.UNCHANGED;
    }
}
