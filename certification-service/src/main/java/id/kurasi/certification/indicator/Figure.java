package id.kurasi.certification.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "IndicatorFigure",
        description = "What was reached, and how it stands to the target. What the indicator does not tell is null")
public record Figure(
        @Schema(
                description =
                        "Realisation (realisasi), in the indicator's unit; null when withheld, or when there is nothing to"
                                + " divide or to rank",
                nullable = true,
                examples = "40")
        BigDecimal value,

        @Schema(description = "Cases that it rests on", nullable = true, examples = "40")
        Integer cases,

        @Schema(nullable = true, examples = "40") Integer certificates,

        @Schema(description = "Different businesses behind it, each once", nullable = true, examples = "31")
        Integer businesses,

        @Schema(description = "Different products in it, each once", nullable = true, examples = "52")
        Integer products,

        @Schema(
                description =
                        "3 where it is withheld because fewer businesses are behind it; null where it is withheld because"
                                + " it would give such a one away",
                nullable = true,
                examples = "3")
        Integer lessThan,

        @Schema(
                description =
                        "Of the whole year (target), also where a quarter is asked for; null when none is set for exactly"
                                + " this",
                nullable = true,
                examples = "160")
        BigDecimal target,

        @Schema(
                description = "value / target x 100 (capaian), to two decimals; null without a target above 0",
                nullable = true,
                examples = "25.00")
        BigDecimal percentage) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Figure of(IndicatorCode code, Count count) {
        return switch (code) {
            case FACIL_STARTED, FACIL_ISSUED, FACIL_REFUSED ->
                counted(count.items(), count.items(), null, count.businesses(), count.products());
            case FACIL_SUCCESS -> {
                var decided = count.items() + count.refused();
                yield ratio(share(count.items(), decided), decided);
            }
            case FACIL_DAYS -> ratio(median(count.days()), count.items());
            case CERT_HOLDERS -> counted(count.businesses(), null, count.items(), count.businesses(), count.products());
            case CERT_EXPIRING -> counted(count.items(), null, count.items(), count.businesses(), count.products());
            case TRAINED -> counted(count.items(), null, null, count.businesses(), null);
        };
    }

    /** Of a period that is yet to come: unknown, which is not 0. */
    static Figure unknown() {
        return new Figure(null, null, null, null, null, null, null, null);
    }

    static Figure withheld(boolean small) {
        return new Figure(null, null, null, null, null, small ? Suppression.SMALLEST_SHOWN : null, null, null);
    }

    Figure against(BigDecimal goal) {
        return new Figure(value, cases, certificates, businesses, products, lessThan, goal, percentage(value, goal));
    }

    /** @return null where there is nothing to compare with */
    static BigDecimal percentage(BigDecimal value, BigDecimal goal) {
        return value == null || goal == null || goal.signum() == 0
                ? null
                : value.multiply(HUNDRED).divide(goal, 2, RoundingMode.HALF_UP);
    }

    private static Figure counted(
            int value, Integer cases, Integer certificates, Integer businesses, Integer products) {
        return new Figure(BigDecimal.valueOf(value), cases, certificates, businesses, products, null, null, null);
    }

    private static Figure ratio(BigDecimal value, int cases) {
        return new Figure(value, cases, null, null, null, null, null, null);
    }

    private static BigDecimal share(int part, int whole) {
        return percentage(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** The mean of the two in the middle, which are the same one of an odd number. */
    static BigDecimal median(Map<Integer, Integer> days) {
        var cases = days.values().stream().mapToInt(Integer::intValue).sum();
        if (cases == 0) {
            return null;
        }
        var sum = BigDecimal.valueOf(at((cases - 1) / 2, days) + at(cases / 2, days));
        return sum.divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP);
    }

    private static int at(int rank, Map<Integer, Integer> days) {
        var left = rank;
        for (var entry : new TreeMap<>(days).entrySet()) {
            if (left < entry.getValue()) {
                return entry.getKey();
            }
            left -= entry.getValue();
        }
        throw new IllegalArgumentException("There are no more than " + (rank - left) + " cases");
    }
}
