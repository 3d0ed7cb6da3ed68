package id.kurasi.curation.conflict;

import id.kurasi.kit.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
@Path("/v1/conflicts")
@Tag(name = "Conflicts", description = "Who must not judge what (benturan kepentingan)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.CURATOR})
public class ConflictResource {

    private final ConflictDesk desk;
    private final ConflictReading reading;

    ConflictResource(ConflictDesk desk, ConflictReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @POST
    @RolesAllowed(Role.Name.CURATOR)
    @Operation(
            operationId = "declareConflict",
            summary = "Declare a conflict of interest",
            description =
                    "The caller has an interest (*benturan kepentingan*) in a submission, or in whatever a business submits: no"
                            + " assignment, no review, no reading of others' reviews. A review that is in already is kept but"
                            + " counts no longer.")
    @APIResponse(responseCode = "201", description = "Declared")
    @APIResponse(responseCode = "409", description = "It is declared already, or the round of the submission is over")
    public RestResponse<ConflictView> declare(@Valid @NotNull DeclareConflict request) {
        return desk.declare(request);
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Role.Name.CURATOR)
    @Operation(
            operationId = "withdrawConflict",
            summary = "Withdraw a declared conflict of interest",
            description =
                    "DECLARED → WITHDRAWN (*cabut pernyataan*), with a reason, by who declared it: for one that was declared by"
                            + " mistake. Until the panel's result is there, a review that is in counts again; an assignment that ended by it"
                            + " stays so until the agency assigns again. What was computed from the panel cannot be withdrawn.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is withdrawn already, the round of the submission is over, or a panel's result leaves out a review"
                            + " because of it")
    public ConflictView withdraw(UUID id, @Valid @NotNull WithdrawConflict request) {
        return desk.withdraw(id, request.reason());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getConflict",
            summary = "Read a declared conflict of interest",
            description = "What the caller declared (*pernyataan benturan kepentingan*); an administrator reads all.")
    public ConflictView get(UUID id) {
        return reading.get(id);
    }
}
