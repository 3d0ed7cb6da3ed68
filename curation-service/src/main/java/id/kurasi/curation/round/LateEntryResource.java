package id.kurasi.curation.round;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import id.kurasi.kit.web.Created;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/rounds/{id}/late-entries")
@Tag(name = "Rounds", description = "Curation rounds (kurasi)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
public class LateEntryResource {

    private final LateEntryDesk desk;
    private final LateEntryList list;

    LateEntryResource(LateEntryDesk desk, LateEntryList list) {
        this.desk = desk;
        this.list = list;
    }

    @POST
    @Operation(
            operationId = "issueLateEntry",
            summary = "Let somebody in after the last day",
            description =
                    "Leave to enter the round late (*dispensasi terlambat*), while it is OPEN or CLOSED, for one business or"
                            + " for any that has the code. The code is in this answer and nowhere else afterwards; whoever"
                            + " creates and submits with it as accessCode is past the end of the window.")
    @APIResponse(responseCode = "201", description = "Issued; hand on the code")
    @APIResponse(responseCode = "409", description = "The round is a draft, published or cancelled")
    public RestResponse<LateEntryView> issue(UUID id, @Valid @NotNull IssueLateEntry request) {
        var code = AccessCode.random();
        var issued = desk.issue(id, request, code);
        return Created.at(issued.getHeaderString("Location"), issued.getEntity().with(code));
    }

    @GET
    @Operation(
            operationId = "listLateEntries",
            summary = "List who was let in late",
            description =
                    "Every leave to enter the round late (*dispensasi terlambat*), the newest first, without its code.")
    public Page<LateEntryView> list(UUID id, @BeanParam @Valid Paging paging) {
        desk.governed(id);
        return list.page(id, paging);
    }

    @GET
    @Path("/{entryId}")
    @Operation(
            operationId = "getLateEntry",
            summary = "Read a leave to enter late",
            description = "One leave to enter the round late (*dispensasi terlambat*), without its code.")
    public LateEntryView get(UUID id, UUID entryId) {
        return desk.get(id, entryId);
    }

    @DELETE
    @Path("/{entryId}")
    @Operation(
            operationId = "revokeLateEntry",
            summary = "Take a leave to enter late back",
            description =
                    "Nobody enters or submits with its code any more (*cabut dispensasi*); what was submitted stays.")
    @APIResponse(responseCode = "204", description = "Taken back, or taken back before")
    public void revoke(UUID id, UUID entryId) {
        desk.revoke(id, entryId);
    }
}
