package id.kurasi.certification.work;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/work-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work list", description = "What waits for the agency (daftar kerja)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
public class WorkResource {

    private final WorkList work;

    WorkResource(WorkList work) {
        this.work = work;
    }

    @GET
    @Operation(
            operationId = "listWorkItems",
            summary = "List what waits for the agency",
            description =
                    "The *daftar kerja* of the caller's region, the most urgent first: cases past their stage's time, near it, or held"
                            + " up; certificates that end soon; certificates to verify again because the recipe changed or the business"
                            + " moved; businesses in scope of a law without the certificate (*wajib tetapi belum bersertifikat*). What is"
                            + " known of products comes from the catalog's events and may be some seconds old. Laws that look at a"
                            + " process, a material or an attribute are left to the compliance check.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "503", description = "The categories of the catalog cannot be read yet")
    public Page<WorkItem> list(@BeanParam @Valid WorkFilter filter, @BeanParam @Valid Paging paging) {
        return work.page(filter, paging);
    }

    @GET
    @Path("/counts")
    @Operation(
            operationId = "countWorkItems",
            summary = "Count what waits for the agency",
            description =
                    "How many items and distinct businesses (*jumlah usaha*) are on the *daftar kerja*, by kind and by what is asked"
                            + " for. The businesses of two rows may be the same.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "503", description = "The categories of the catalog cannot be read yet")
    public WorkCounts counts(
            @BeanParam @Valid WorkFilter filter,
            @RestQuery @Parameter(description = "Beside the kind", example = "REGION") List<WorkGrouping> groupBy) {
        return work.counts(filter, groupBy);
    }
}
