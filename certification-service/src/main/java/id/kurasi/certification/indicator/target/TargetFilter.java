package id.kurasi.certification.indicator.target;

import id.kurasi.certification.indicator.IndicatorCode;
import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which targets are wanted. */
public class TargetFilter extends Paging {

    @RestQuery
    @Parameter(description = "Of these indicators", example = "FACIL_ISSUED")
    public List<IndicatorCode> indicator;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Of these regions (wilayah) and those below them", example = "35.76")
    public List<@Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?") String> region;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "For these certificate types or topics, or for ALL together", example = "HALAL")
    public List<String> type;

    @RestQuery
    @Min(2000)
    @Max(2199)
    @Parameter(description = "That this fiscal year is in", example = "2026")
    public Integer year;

    @RestQuery
    @Parameter(description = "createdAt or year (the first one), with - before it for the latest first")
    public String sort;
}
