package id.kurasi.curation.assignment;

import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the assignments of a round can be narrowed to; a repeated parameter means any of its values. */
public class AssignmentFilter extends Paging {

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of these curators", example = "kurator-1")
    public List<String> curator;

    @RestQuery
    @Parameter(description = "In one of these states")
    public List<AssignmentState> state;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of these submissions")
    public List<UUID> submission;

    @RestQuery
    @Parameter(description = "Due before this day", example = "2027-05-06")
    public LocalDate dueBefore;
}
