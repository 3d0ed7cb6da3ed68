package id.kurasi.certification.indicator;

import id.kurasi.kit.web.Aggregate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Indicator", description = "What a figure means (metadata indikator)")
public record IndicatorView(
        @Schema(examples = "FACIL_ISSUED") IndicatorCode code,
        @Schema(description = "Nama") Wording name,
        @Schema(description = "Konsep") Wording concept,
        @Schema(description = "Definisi") Wording definition,
        @Schema(description = "Interpretasi") Wording interpretation,
        @Schema(description = "Rumus") Wording formula,

        @Schema(description = "In what it is told (satuan)", examples = "CASE")
        Unit unit,

        @Schema(description = "Whether more of it is wanted, or less", examples = "MORE")
        Wanted wanted,

        @Schema(description = "What it may be broken down by (klasifikasi)", examples = "[\"type\", \"regency\"]")
        List<Dimension> classification)
        implements Aggregate {

    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(
                indicator.code(),
                indicator.name(),
                indicator.concept(),
                indicator.definition(),
                indicator.interpretation(),
                indicator.formula(),
                indicator.unit(),
                indicator.wanted(),
                indicator.dimensions());
    }
}
