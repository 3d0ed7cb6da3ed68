package id.kurasi.curation.work;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/curation-work-items")
@Tag(name = "Work list", description = "What waits, and for whom (daftar kerja)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.CURATOR, Role.Name.BUYER, Role.Name.BUSINESS})
public class WorkResource {

    private final WorkList work;

    WorkResource(WorkList work) {
        this.work = work;
    }

    @GET
    @Operation(
            operationId = "listCurationWorkItems",
            summary = "List what waits for the caller",
            description =
                    "The *daftar kerja*, the most urgent first. A business: own drafts in rounds that close, changes asked for,"
                            + " conditions and gaps to close, offers to answer. A curator: own reviews. A buyer: decisions, conditions and"
                            + " counter-offers to the own retailer."
                            + " An agency: all of these in rounds it runs and for businesses of its region, but counter-offers; reviews"
                            + " and results only in rounds it runs.")
    public Page<WorkItem> list(@BeanParam @Valid WorkFilter filter, @BeanParam @Valid Paging paging) {
        return work.page(filter, paging);
    }

    @GET
    @Path("/counts")
    @Operation(
            operationId = "countCurationWorkItems",
            summary = "Count what waits for the caller",
            description =
                    "How many items and distinct businesses are on the caller's *daftar kerja*, by kind and by what is asked for."
                            + " The businesses of two rows may be the same.")
    public WorkCounts counts(
            @BeanParam @Valid WorkFilter filter,
            @RestQuery @Parameter(description = "Beside the kind", example = "REGION") List<WorkGrouping> groupBy) {
        return work.counts(filter, groupBy);
    }
}
