package id.kurasi.certification.facilitation;

import id.kurasi.certification.facilitation.step.CaseNote;
import id.kurasi.certification.facilitation.step.CaseReason;
import id.kurasi.certification.facilitation.step.EnterStage;
import id.kurasi.certification.facilitation.step.IssueCase;
import id.kurasi.certification.facilitation.step.RefuseCase;
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
public class ExaminationStepResource {

    private final ExaminationDesk desk;

    ExaminationStepResource(ExaminationDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("/start-examination")
    @Operation(
            operationId = "startExamination",
            summary = "Start the examination",
            description =
                    "The issuer has begun (*pemeriksaan dimulai*), in a stage of the route: SUBMITTED → UNDER_EXAMINATION.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is not SUBMITTED; `currentState` says what it is")
    public CaseView start(UUID id, @Valid @NotNull EnterStage body) {
        return desk.start(id, body);
    }

    @POST
    @Path("/change-stage")
    @Operation(
            operationId = "changeStage",
            summary = "Change the stage",
            description =
                    "The examination has reached another stage (*tahap*), or an earlier one again. The clock starts anew.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is not UNDER_EXAMINATION; `currentState` says what it is")
    public CaseView changeStage(UUID id, @Valid @NotNull EnterStage body) {
        return desk.changeStage(id, body);
    }

    @POST
    @Path("/return")
    @Operation(
            operationId = "returnFacilitationCase",
            summary = "Take the application back for correction",
            description =
                    "The issuer wants something put right (*dikembalikan*): SUBMITTED or UNDER_EXAMINATION → RETURNED. Next the documents are requested.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It does not lie with the issuer; `currentState` says what it is")
    public CaseView giveBack(UUID id, @Valid @NotNull CaseReason body) {
        return desk.giveBack(id, body);
    }

    @POST
    @Path("/issue")
    @Operation(
            operationId = "issueFacilitationCase",
            summary = "Record that the certificate was issued",
            description =
                    "The issuer gave the certificate (*terbit*): UNDER_EXAMINATION → ISSUED. The certificate is recorded at the same moment, linked to the products with the recipes that were submitted. A P-IRT may have commitments (*komitmen*) pending.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is not UNDER_EXAMINATION, or a certificate with this number is on record; with `currentState` it is the former")
    public CaseView issue(UUID id, @Valid @NotNull IssueCase body) {
        return desk.issue(id, body);
    }

    @POST
    @Path("/refuse")
    @Operation(
            operationId = "refuseFacilitationCase",
            summary = "Record that the issuer refused",
            description =
                    "The issuer does not give the certificate (*ditolak*): SUBMITTED or UNDER_EXAMINATION → REFUSED. Where there is a body for it, an appeal (*banding*) is a new case with `appealOf`.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It does not lie with the issuer; `currentState` says what it is")
    public CaseView refuse(UUID id, @Valid @NotNull RefuseCase body) {
        return desk.refuse(id, body);
    }

    @POST
    @Path("/fulfil-commitments")
    @Operation(
            operationId = "fulfilCommitments",
            summary = "Record that the commitments are fulfilled",
            description =
                    "What was promised when the certificate was issued early has been done (*komitmen dipenuhi*).")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is not ISSUED, or has no commitments pending")
    public CaseView fulfilCommitments(UUID id, @Valid @NotNull CaseNote body) {
        return desk.fulfilCommitments(id, body);
    }
}
