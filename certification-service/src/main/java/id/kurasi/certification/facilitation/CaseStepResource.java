package id.kurasi.certification.facilitation;

import id.kurasi.certification.facilitation.step.AssignCompanion;
import id.kurasi.certification.facilitation.step.BlockCase;
import id.kurasi.certification.facilitation.step.CaseNote;
import id.kurasi.certification.facilitation.step.CaseReason;
import id.kurasi.certification.facilitation.step.RecordVisit;
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
@Path("/v1/facilitation-cases/{id}")
@Tag(name = "Facilitation cases")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
public class CaseStepResource {

    private final CaseDesk desk;

    CaseStepResource(CaseDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "withdrawFacilitationCase",
            summary = "Withdraw a case",
            description =
                    "The business or the agency gives up (*ditarik*): any open state → WITHDRAWN. The place in the programme is free again. The business itself may do this.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is closed; `currentState` says what it is")
    public CaseView withdraw(UUID id, @Valid @NotNull CaseReason body) {
        return desk.withdraw(id, body);
    }

    @POST
    @Path("/block")
    @Operation(
            operationId = "blockFacilitationCase",
            summary = "Say what holds a case up",
            description =
                    "Gives the reason why it does not move on (*kendala*), in a code that reports count. It forbids nothing; another reason replaces it.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is closed; `currentState` says what it is")
    public CaseView block(UUID id, @Valid @NotNull BlockCase body) {
        return desk.block(id, body);
    }

    @POST
    @Path("/unblock")
    @Operation(
            operationId = "unblockFacilitationCase",
            summary = "Say that nothing holds a case up any more",
            description = "What held it up is out of the way (*kendala selesai*).")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is closed, or nothing holds it up")
    public CaseView unblock(UUID id, @Valid @NotNull CaseNote body) {
        return desk.unblock(id, body);
    }

    @POST
    @Path("/assign-companion")
    @Operation(
            operationId = "assignCompanion",
            summary = "Assign a companion",
            description =
                    "Somebody accompanies the business (*pendamping*), in place of whoever did before. This ticks the companion on the checklist of a halal self-declaration.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is closed; `currentState` says what it is")
    public CaseView assignCompanion(UUID id, @Valid @NotNull AssignCompanion body) {
        return desk.assignCompanion(id, body);
    }

    @POST
    @Path("/record-visit")
    @Operation(
            operationId = "recordVisit",
            summary = "Record a visit of the companion",
            description = "The companion was at the business (*kunjungan pendamping*).")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is closed, or has no companion")
    public CaseView recordVisit(UUID id, @Valid @NotNull RecordVisit body) {
        return desk.recordVisit(id, body);
    }
}
