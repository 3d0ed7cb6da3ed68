package id.kurasi.certification.indicator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** When and where. */
public class PeriodFilter {

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
    @Parameter(description = "Quarter (triwulan) of the year, 1 to 4; by default the whole year", example = "1")
    public Integer quarter;

    @RestQuery
    @Size(max = 20)
    @Parameter(
            description =
                    "In this region (wilayah) or below it; by default all that is yours to see. Businesses of several regions are"
                            + " added up",
            example = "35.76")
    public List<@Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?") String> region;
}
