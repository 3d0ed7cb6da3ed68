package id.kurasi.certification.programme;

import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which programmes are wanted. Each filter but withPlaces may be repeated: one of its values has to fit. */
public class ProgrammeFilter extends Paging {

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Only those which help to obtain one of these types", example = "HALAL")
    public List<String> type;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Only of these fiscal years (tahun anggaran)", example = "2026")
    public List<@Min(2000) @Max(2199) Integer> fiscalYear;

    @RestQuery
    @Parameter(description = "Only paid from these sources (sumber dana)", example = "APBN")
    public List<FundingSource> fundingSource;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Only of agencies of these regions and those below them", example = "35.76")
    public List<@Pattern(regexp = RegionCode.PATTERN) String> region;

    @RestQuery
    @Parameter(description = "Only in these states")
    public List<ProgrammeState> state;

    @RestQuery
    @Parameter(description = "true: only with a place left in some region and wave; false: only without one")
    public Boolean withPlaces;

    @RestQuery
    @Parameter(description = "createdAt or fiscalYear, with - before it for the latest first")
    public String sort;
}
