package id.kurasi.curation.indicator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** When, where, and by what. */
public class IndicatorFilter {

    @RestQuery
    @Min(2000)
    @Max(2199)
    @Parameter(
            description = "Fiscal year (tahun anggaran), the calendar year; by default the present one",
            example = "2026")
    public Integer year;

    @RestQuery
    @Min(1)
    @Max(4)
    @Parameter(description = "Quarter (triwulan) of the year; by default the whole year", example = "1")
    public Integer quarter;

    @RestQuery
    @Min(1)
    @Max(12)
    @Parameter(description = "Month (bulan) of the year, instead of a quarter", example = "4")
    public Integer month;

    @RestQuery
    @Size(max = 20)
    @Parameter(
            description = "Of businesses in this region (wilayah) or below it; by default all that is yours to see",
            example = "35.76")
    public List<@Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?") String> region;

    @RestQuery
    @Size(max = 60)
    @Parameter(
            description = "Of this retailer (ritel) alone, by slug; a buyer of several must choose",
            example = "the-keranjang-bali")
    public String retailer;

    @RestQuery
    @Parameter(description = "Of this round (putaran) alone; not together with a region")
    public UUID round;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of this product group (kelompok produk) alone", example = "FOOD_BEVERAGE")
    public String category;

    @RestQuery
    @Parameter(
            description =
                    "What the rows go by: province, regency, district, category, retailer or round; without it there is the"
                            + " total alone. REJECT_REASONS goes by reason; PARTNERSHIPS by type of retailer or by state, too",
            example = "category")
    public Dimension groupBy;
}
