package id.kurasi.curation.comparison;

import id.kurasi.curation.peer.CatalogProduct.NetContent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a gram, a millilitre or a piece costs: the only way to compare packs of different sizes. */
@Schema(name = "UnitPrice", description = "What a gram, a millilitre or a piece costs, in rupiah")
record UnitPrice(
        @Schema(description = "HALF_UP to two decimals", examples = "120.00")
        BigDecimal idr,

        @Schema(description = "g, ml or piece", examples = "g")
        String per) {

    private record Measure(BigDecimal factor, String base) {

        static Measure of(String factor, String base) {
            return new Measure(new BigDecimal(factor), base);
        }
    }

    /** Units of net content as the catalog has them, and as people write them. */
    private static final Map<String, Measure> MEASURES = Map.ofEntries(
            Map.entry("mg", Measure.of("0.001", "g")),
            Map.entry("g", Measure.of("1", "g")),
            Map.entry("gr", Measure.of("1", "g")),
            Map.entry("gram", Measure.of("1", "g")),
            Map.entry("kg", Measure.of("1000", "g")),
            Map.entry("ml", Measure.of("1", "ml")),
            Map.entry("cl", Measure.of("10", "ml")),
            Map.entry("l", Measure.of("1000", "ml")),
            Map.entry("liter", Measure.of("1000", "ml")),
            Map.entry("pcs", Measure.of("1", "piece")),
            Map.entry("pc", Measure.of("1", "piece")),
            Map.entry("piece", Measure.of("1", "piece")),
            Map.entry("unit", Measure.of("1", "piece")),
            Map.entry("buah", Measure.of("1", "piece")),
            Map.entry("lembar", Measure.of("1", "piece")));

    /** Empty when price or content is not known, or the unit is none that can be compared. */
    static Optional<UnitPrice> of(Long priceIdr, NetContent content) {
        if (priceIdr == null
                || content == null
                || content.value() == null
                || content.value().signum() <= 0
                || content.unit() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(MEASURES.get(content.unit().strip().toLowerCase(Locale.ROOT)))
                .map(measure -> new UnitPrice(
                        BigDecimal.valueOf(priceIdr)
                                .divide(content.value().multiply(measure.factor()), 2, RoundingMode.HALF_UP),
                        measure.base()));
    }
}
