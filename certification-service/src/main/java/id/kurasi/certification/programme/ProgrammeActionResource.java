package id.kurasi.certification.programme;

import id.kurasi.kit.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/facilitation-programmes/{id}")
@Tag(name = "Facilitation programmes")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
public class ProgrammeActionResource {

    private final ProgrammeDesk desk;

    ProgrammeActionResource(ProgrammeDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("/open")
    @Operation(
            operationId = "openFacilitationProgramme",
            summary = "Open a programme",
            description = "From now on businesses can be registered (*buka*): DRAFT → OPEN.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is not DRAFT; `currentState` says what it is")
    public ProgrammeView open(UUID id) {
        return desk.open(id);
    }

    @POST
    @Path("/close")
    @Operation(
            operationId = "closeFacilitationProgramme",
            summary = "Close a programme",
            description = "No more places are given, cases that run go on (*tutup*): OPEN → CLOSED.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is not OPEN; `currentState` says what it is")
    public ProgrammeView close(UUID id) {
        return desk.close(id);
    }

    @POST
    @Path("/cancel")
    @Operation(
            operationId = "cancelFacilitationProgramme",
            summary = "Cancel a programme",
            description = "It does not take place (*batalkan*): DRAFT, or OPEN with no place taken → CANCELLED.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is closed or cancelled already, `currentState` says which; or `taken` places are: withdraw those cases or"
                            + " close it")
    public ProgrammeView cancel(UUID id, @Valid @NotNull ProgrammeReason body) {
        return desk.cancel(id, body);
    }
}
