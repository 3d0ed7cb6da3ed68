package id.kurasi.certification.facilitation;

import id.kurasi.certification.facilitation.step.CaseNote;
import id.kurasi.certification.facilitation.step.CheckDocuments;
import id.kurasi.certification.facilitation.step.RequestDocuments;
import id.kurasi.certification.facilitation.step.SubmitCase;
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
public class DocumentStepResource {

    private final DocumentDesk desk;
    private final RecipeCheck recipes;

    DocumentStepResource(DocumentDesk desk, RecipeCheck recipes) {
        this.desk = desk;
        this.recipes = recipes;
    }

    @POST
    @Path("/request-documents")
    @Operation(
            operationId = "requestDocuments",
            summary = "Request the documents",
            description =
                    "Copies the checklist of the route to the case (*kelengkapan dokumen*): REGISTERED → DOCUMENTS_INCOMPLETE. From RETURNED and DOCUMENTS_COMPLETE the same list is worked on again, and the documents named are wanted once more.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(
            responseCode = "409",
            description =
                    "The application lies with the issuer, or the case is closed, or documents are being collected already; `currentState` says what it is")
    public CaseView request(UUID id, @Valid @NotNull RequestDocuments body) {
        return desk.request(id, body);
    }

    @POST
    @Path("/check-documents")
    @Operation(
            operationId = "checkDocuments",
            summary = "Tick documents of the checklist",
            description =
                    "Says which documents are attached, which verified, and which are missing (*pemeriksaan dokumen*). A KTP is ticked as seen and never uploaded. The companion is ticked by assigning one.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is not DOCUMENTS_INCOMPLETE; `currentState` says what it is")
    public CaseView check(UUID id, @Valid @NotNull CheckDocuments body) {
        return desk.check(id, body);
    }

    @POST
    @Path("/complete-documents")
    @Operation(
            operationId = "completeDocuments",
            summary = "Declare the documents complete",
            description = "Everything is there (*dokumen lengkap*): DOCUMENTS_INCOMPLETE → DOCUMENTS_COMPLETE.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is not DOCUMENTS_INCOMPLETE; `currentState` says what it is")
    @APIResponse(
            responseCode = "422",
            description = "Something is missing; `violations` names every document and prerequisite")
    public CaseView complete(UUID id, @Valid @NotNull CaseNote body) {
        return desk.complete(id, body);
    }

    @POST
    @Path("/submit")
    @Operation(
            operationId = "submitFacilitationCase",
            summary = "Submit to the issuer",
            description =
                    "The application is with the issuer (*permohonan diajukan*): DOCUMENTS_COMPLETE → SUBMITTED. From now on its number serves as evidence. The recipes that the products have now are the ones submitted; the catalog is asked for them.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is not DOCUMENTS_COMPLETE; `currentState` says what it is")
    @APIResponse(responseCode = "422", description = "Something is missing by now; `violations` names it")
    public CaseView submit(UUID id, @Valid @NotNull SubmitCase body) {
        return desk.submit(id, body, recipes.of(id));
    }
}
