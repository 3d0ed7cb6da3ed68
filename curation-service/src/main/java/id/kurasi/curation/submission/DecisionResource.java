package id.kurasi.curation.submission;

import id.kurasi.curation.decision.DecisionAction;
import id.kurasi.curation.decision.Verdict;
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
@Path("/v1/submissions/{id}/decisions/{retailer}")
@Tag(name = "Decisions", description = "What retailers decide (keputusan)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.BUYER})
public class DecisionResource {

    private static final String DECIDED =
            "This retailer has decided already, or the review is not complete; currentState says which";
    private static final String UNEXPLAINED =
            "It differs from the panel's recommendation: set overridesRecommendation and give a note";

    private final DecisionDesk desk;

    DecisionResource(DecisionDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("/shortlist")
    @Operation(
            operationId = "shortlistSubmission",
            summary = "Put a submission on the shortlist",
            description = "PENDING → SHORTLISTED (*daftar pendek*): of interest, to be decided.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = DECIDED)
    public SubmissionView shortlist(UUID id, String retailer, @Valid @NotNull Verdict request) {
        return desk.decide(id, retailer, DecisionAction.SHORTLIST, request);
    }

    @POST
    @Path("/accept")
    @Operation(
            operationId = "acceptSubmission",
            summary = "Accept a product",
            description =
                    "PENDING or SHORTLISTED → ACCEPTED (*lolos kurasi*), with terms. Says nothing yet about an order. The"
                            + " first acceptance by any retailer makes the submission ACCEPTED.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = DECIDED)
    @APIResponse(responseCode = "422", description = UNEXPLAINED)
    public SubmissionView accept(UUID id, String retailer, @Valid @NotNull Verdict request) {
        return desk.decide(id, retailer, DecisionAction.ACCEPT, request);
    }

    @POST
    @Path("/accept-with-conditions")
    @Operation(
            operationId = "acceptSubmissionWithConditions",
            summary = "Accept a product on conditions",
            description = "PENDING or SHORTLISTED → ACCEPTED_WITH_CONDITIONS (*lolos bersyarat*), with terms and with"
                    + " conditions, each due on a date.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = DECIDED)
    @APIResponse(responseCode = "422", description = UNEXPLAINED)
    public SubmissionView acceptWithConditions(UUID id, String retailer, @Valid @NotNull Verdict request) {
        return desk.decide(id, retailer, DecisionAction.ACCEPT_WITH_CONDITIONS, request);
    }

    @POST
    @Path("/decline")
    @Operation(
            operationId = "declineSubmission",
            summary = "Decline a product",
            description =
                    "PENDING or SHORTLISTED → DECLINED (*tidak lolos*), with coded reasons that the agency can coach by."
                            + " When every retailer has declined, the submission is DECLINED.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = DECIDED)
    @APIResponse(responseCode = "422", description = UNEXPLAINED)
    public SubmissionView decline(UUID id, String retailer, @Valid @NotNull Verdict request) {
        return desk.decide(id, retailer, DecisionAction.DECLINE, request);
    }
}
