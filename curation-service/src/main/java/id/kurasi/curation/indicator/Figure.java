package id.kurasi.curation.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an indicator was; null where nobody knows, or may know. */
@Schema(name = "CurationFigure", description = "What an indicator was (realisasi)")
record Figure(
        @Schema(nullable = true, description = "In the indicator's unit", examples = "31")
        BigDecimal value,

        @Schema(nullable = true, description = "Distinct products", examples = "31")
        Long products,

        @Schema(nullable = true, description = "Distinct businesses", examples = "27")
        Long businesses,

        @Schema(nullable = true, description = "Of a rate: what passed. Of sales: pieces", examples = "31")
        Long items,

        @Schema(nullable = true, description = "Of a rate: of how many", examples = "80")
        Long outOf,

        @Schema(
                nullable = true,
                description = "For viewers: the value is withheld, because fewer are behind it",
                examples = "3")
        Integer lessThan) {

    /** Fewer businesses than these point at somebody. */
    static final int SMALLEST_SHOWN = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Figure of(IndicatorCode code, Map<Happening, Count> counts) {
        var first = counts.getOrDefault(code.happenings().get(0), Count.NOTHING);
        return switch (code) {
            case CUR_SUBMITTED, CUR_REVIEWED, CUR_ACCEPTED ->
                new Figure(
                        BigDecimal.valueOf(first.products()), first.products(), first.businesses(), null, null, null);
            case ACCEPT_RATE, SECOND_ROUND_PASS_RATE -> {
                var whole = counts.getOrDefault(code.happenings().get(1), Count.NOTHING)
                        .items();
                yield new Figure(rate(first.items(), whole), null, null, first.items(), whole, null);
            }
            case RETAIL_SALES ->
                new Figure(BigDecimal.valueOf(first.amountIdr()), null, null, first.items(), null, null);
            default -> new Figure(BigDecimal.valueOf(first.items()), null, null, null, null, null);
        };
    }

    static Figure plain(long value) {
        return new Figure(BigDecimal.valueOf(value), null, null, null, null, null);
    }

    /** Of a period that is yet to come: unknown, which is not 0. */
    static Figure unknown() {
        return new Figure(null, null, null, null, null, null);
    }

    static Figure withheld(boolean small) {
        return new Figure(null, null, null, null, null, small ? SMALLEST_SHOWN : null);
    }

    private static BigDecimal rate(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
