package id.kurasi.curation.rubric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;

/** How the scores of several curators become the score of the panel. */
public enum Aggregation {
    MEAN {
        @Override
        BigDecimal of(List<BigDecimal> ordered) {
            return mean(ordered);
        }
    },
    /** The middle score, so that one harsh or generous curator does not move the result. */
    MEDIAN {
        @Override
        BigDecimal of(List<BigDecimal> ordered) {
            int middle = ordered.size() / 2;
            return ordered.size() % 2 == 1 ? ordered.get(middle) : mean(ordered.subList(middle - 1, middle + 1));
        }
    };

    abstract BigDecimal of(List<BigDecimal> ordered);

    static BigDecimal mean(Collection<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
    }
}
