package id.kurasi.catalog.imports;

import id.kurasi.catalog.imports.value.Code;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an import came to so far.
 *
 * @param rows how many rows came to each outcome
 * @param businesses how many businesses were created and updated, and rows in which one was found as it is
 * @param products the same of products
 * @param codes how many times each code was said
 */
public record Tally(
        Map<RowOutcome, Integer> rows,
        Map<Effect, Integer> businesses,
        Map<Effect, Integer> products,
        Map<Code, Integer> codes) {

    public static Tally empty() {
        return new Tally(Map.of(), Map.of(), Map.of(), Map.of());
    }

    public Tally plus(Collection<RowResult> results) {
        var rowsSum = new TreeMap<>(rows);
        var businessSum = new TreeMap<>(businesses);
        var productSum = new TreeMap<>(products);
        var codeSum = new TreeMap<>(codes);
        for (var result : results) {
            rowsSum.merge(result.outcome(), 1, Integer::sum);
            if (result.businessEffect() != null) {
                businessSum.merge(result.businessEffect(), 1, Integer::sum);
            }
            if (result.productEffect() != null) {
                productSum.merge(result.productEffect(), 1, Integer::sum);
            }
            result.problems().forEach(problem -> codeSum.merge(problem.code(), 1, Integer::sum));
        }
        return new Tally(rowsSum, businessSum, productSum, codeSum);
    }
}
