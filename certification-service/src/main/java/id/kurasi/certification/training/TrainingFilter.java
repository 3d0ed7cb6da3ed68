package id.kurasi.certification.training;

import id.kurasi.certification.programme.RegionCode;
import id.kurasi.certification.type.PlausibleDate;
import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which trainings are wanted. Each filter but the dates may be repeated: one of its values has to fit. */
public class TrainingFilter extends Paging {

    @RestQuery
    @Size(max = 40)
    @Parameter(description = "Only on these topics", example = "FOOD_SAFETY")
    public List<String> topic;

    @RestQuery
    @Size(max = 40)
    @Parameter(description = "Only those which answer one of these gaps", example = "PACKAGING_WEAK")
    public List<@Pattern(regexp = Gap.PATTERN) String> answers;

    @RestQuery
    @Parameter(description = "Only in these states")
    public List<TrainingState> state;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Only in these regions and those below them; none that is online", example = "35.76")
    public List<@Pattern(regexp = RegionCode.PATTERN) String> region;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Only of agencies of these regions and those below them", example = "35.76")
    public List<@Pattern(regexp = RegionCode.PATTERN) String> agencyRegion;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Only of these programmes")
    public List<UUID> programme;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Only those which one of these businesses attends, as far as the caller may know")
    public List<UUID> business;

    @RestQuery
    @PlausibleDate
    @Parameter(description = "Only those which end on this day or later", example = "2026-01-01")
    public LocalDate from;

    @RestQuery
    @PlausibleDate
    @Parameter(description = "Only those which start on this day or before", example = "2026-12-31")
    public LocalDate until;

    @RestQuery
    @Parameter(description = "startsOn or createdAt, with - before it for the latest first (by default -startsOn)")
    public String sort;
}
