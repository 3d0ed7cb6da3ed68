package id.kurasi.curation.submission;

import id.kurasi.curation.correction.RequestChanges;
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
@Path("/v1/submissions/{id}")
@Tag(name = "Submissions", description = "Products in rounds (pengajuan)")
public class PanelResource {

    private final PanelDesk desk;

    PanelResource(PanelDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("/request-changes")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.CURATOR})
    @Operation(
            operationId = "requestChanges",
            summary = "Send a submission back",
            description =
                    "SUBMITTED → CHANGES_REQUESTED (*minta perbaikan*) with a list of what to correct, field by field. By the agency"
                            + " of the round, or a curator who has no conflict of interest.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is not with the curators, or the round is over")
    public SubmissionView requestChanges(UUID id, @Valid @NotNull RequestChanges request) {
        return desk.requestChanges(id, request);
    }

    @POST
    @Path("/override-recommendation")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "overrideRecommendation",
            summary = "Recommend otherwise than the panel",
            description =
                    "The authority sets another recommendation (*keputusan dinas*) with a reason while the submission is REVIEWED and"
                            + " no retailer has decided. The panel's own stays visible beside it, and a decision that differs is"
                            + " one that differs from this one. A reopening takes it away. By the agency of the round.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(
            responseCode = "409",
            description = "It is not REVIEWED, a retailer has decided, it is overridden already, or the round is over")
    public SubmissionView override(UUID id, @Valid @NotNull OverrideRecommendation request) {
        return desk.override(id, request.recommendation(), request.reason());
    }

    @POST
    @Path("/reopen")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "reopenSubmission",
            summary = "Have a submission reviewed anew",
            description =
                    "REVIEWED or DECLINED → SUBMITTED (*buka kembali*), with a reason. The result falls away, the reviews stay"
                            + " and can be edited, and each retailer decides anew. By the agency of the round.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "The state does not allow it, or the round is over")
    public SubmissionView reopen(UUID id, @Valid @NotNull WithReason request) {
        return desk.reopen(id, request.reason());
    }
}
