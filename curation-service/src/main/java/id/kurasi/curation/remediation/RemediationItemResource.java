package id.kurasi.curation.remediation;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.list.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/remediation-items")
@Tag(name = "Remediation", description = "From \"not yet\" to a plan (rencana perbaikan)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS, Role.Name.SERVICE})
public class RemediationItemResource {

    private static final String CLOSED = "It is done or dropped; currentState says which";

    private final RemediationDesk desk;
    private final RemediationReading reading;

    RemediationItemResource(RemediationDesk desk, RemediationReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listRemediationItems",
            summary = "List what is to be put right",
            description =
                    "Gaps (*rencana perbaikan*) that the caller may see, by default the ones due first. The agency in charge"
                            + " sees them at once; the business sees what retailers declined for once the round is published.")
    public Page<RemediationItemView> list(@BeanParam @Valid RemediationItemFilter filter) {
        return reading.page(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRemediationItem",
            summary = "Read what is to be put right",
            description = "One gap (*perbaikan*) with the help there is for it.")
    public RemediationItemView get(UUID id) {
        return reading.get(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getRemediationItemHistory",
            summary = "Read an item's history",
            description = "Every step (*riwayat*) of a gap that the caller may know of.")
    public HistoryView history(UUID id) {
        return reading.history(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "planRemediationItem",
            summary = "Say who closes a gap, and by when",
            description = "Changes owner (*penanggung jawab*) and due day (*tenggat*) of what is OPEN or IN_PROGRESS.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = CLOSED)
    public RemediationItemView plan(UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull PlanItem request) {
        return desk.plan(id, ifMatch, request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/start")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "startRemediationItem",
            summary = "Start closing a gap",
            description = "OPEN → IN_PROGRESS (*dikerjakan*), by the agency in charge or the business.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is not OPEN; currentState says where it stands")
    public RemediationItemView start(UUID id, @RequestBody(required = false) @Valid SayMore request) {
        return desk.start(id, SayMore.noteOf(request));
    }

    @POST
    @Path("/{id}/report-done")
    @RolesAllowed(Role.Name.BUSINESS)
    @Operation(
            operationId = "reportRemediationItemDone",
            summary = "Report that a gap is closed",
            description =
                    "The business says that it is done (*lapor selesai*): IN_PROGRESS with reportedDoneAt; the agency then"
                            + " completes it.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = CLOSED)
    public RemediationItemView reportDone(UUID id, @Valid SayMore request) {
        return desk.reportDone(id, SayMore.noteOf(request));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/complete")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "completeRemediationItem",
            summary = "Confirm that a gap is closed",
            description = "OPEN or IN_PROGRESS → DONE (*selesai*), by the agency in charge.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = CLOSED)
    public RemediationItemView complete(UUID id, @RequestBody(required = false) @Valid SayMore request) {
        return desk.complete(id, SayMore.noteOf(request));
    }

    @POST
    @Path("/{id}/drop")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "dropRemediationItem",
            summary = "Give up closing a gap",
            description = "OPEN or IN_PROGRESS → DROPPED (*dibatalkan*), with a reason.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = CLOSED)
    public RemediationItemView drop(UUID id, @Valid @NotNull GiveReason request) {
        return desk.drop(id, request.reason());
    }

    @POST
    @Path("/{id}/reopen")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "reopenRemediationItem",
            summary = "Take a gap up again",
            description = "DONE or DROPPED → OPEN (*dibuka kembali*), with a reason.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is still to be done; currentState says where it stands")
    public RemediationItemView reopen(UUID id, @Valid @NotNull GiveReason request) {
        return desk.reopen(id, request.reason());
    }
}
