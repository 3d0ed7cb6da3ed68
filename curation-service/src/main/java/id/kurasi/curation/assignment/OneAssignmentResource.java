package id.kurasi.curation.assignment;

import id.kurasi.kit.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/assignments/{id}")
@Tag(name = "Assignments", description = "Who reviews what (penugasan kurator)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.CURATOR})
public class OneAssignmentResource {

    private final AssignmentDoing doing;

    OneAssignmentResource(AssignmentDoing doing) {
        this.doing = doing;
    }

    @GET
    @Operation(
            operationId = "getAssignment",
            summary = "Read an assignment",
            description = "One assignment (*penugasan*), for the agency of the round and the curator concerned.")
    public AssignmentView get(UUID id) {
        return doing.get(id);
    }

    @POST
    @Path("/decline")
    @RolesAllowed(Role.Name.CURATOR)
    @Operation(
            operationId = "declineAssignment",
            summary = "Decline an assignment",
            description =
                    "ASSIGNED → DECLINED (*tolak penugasan*), with a reason for the agency. By the curator concerned, as long as the"
                            + " review is not in.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It does not wait for the curator any more, or the round is over")
    public AssignmentView decline(UUID id, @Valid @NotNull DeclineAssignment request) {
        return doing.decline(id, request.reason());
    }

    @DELETE
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "deleteAssignment",
            summary = "Take an assignment back",
            description =
                    "Removes an assignment (*penugasan*) whose review is not in. When it was the last of the submission, the panel"
                            + " reviews it again. By the agency of the round.")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", description = "The curator has reviewed already, or the round is over")
    public void delete(UUID id) {
        doing.delete(id);
    }
}
