package id.kurasi.curation.submission;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.list.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/submissions")
@Tag(name = "Submissions", description = "Products in rounds (pengajuan)")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class SubmissionResource {

    private final NominationDesk desk;
    private final EvidenceDesk evidence;
    private final Event<TurnedAway> turnedAway;
    private final SubmissionReading reading;

    SubmissionResource(
            NominationDesk desk, EvidenceDesk evidence, Event<TurnedAway> turnedAway, SubmissionReading reading) {
        this.desk = desk;
        this.evidence = evidence;
        this.turnedAway = turnedAway;
        this.reading = reading;
    }

    @POST
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "createSubmission",
            summary = "Enter a product into a round",
            description =
                    "A new submission (*pengajuan*) in state DRAFT. A product is in a round once; who withdrew may come"
                            + " again. The catalog is asked for the product.")
    @APIResponse(responseCode = "201", description = "Created")
    @APIResponse(responseCode = "409", description = "The round is not open, or the product is in it already")
    public RestResponse<SubmissionView> create(@Valid @NotNull CreateSubmission request) {
        return desk.create(request, evidence.product(request));
    }

    @GET
    @Operation(
            operationId = "listSubmissions",
            summary = "List submissions",
            description =
                    "The submissions (*pengajuan*) that the caller may see, each as far as it may see it. A buyer gets"
                            + " what has been reviewed in the rounds of the retailer. With grade or a sort by score, submissions whose"
                            + " result the caller may not see yet are left out.")
    public Page<SubmissionView> list(@BeanParam @Valid SubmissionFilter filter) {
        return reading.page(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSubmission",
            summary = "Read a submission",
            description = "One submission (*pengajuan*) as far as the caller may see it. Needs no other service.")
    public SubmissionView get(UUID id) {
        return reading.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/submit")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "submitSubmission",
            summary = "Submit a product to the curators",
            description =
                    "DRAFT or CHANGES_REQUESTED → SUBMITTED (*ajukan*). The product and its certificates are looked up now"
                            + " and held against every gate (*syarat*) of the round and of each retailer; what is judged from"
                            + " here on is a frozen copy.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "The state does not allow it, or the round is not open")
    @APIResponse(
            responseCode = "422",
            description =
                    "Gates fail: violations names every one, gates lists them all. Or a change that must be made is not answered,"
                            + " or the access code does not fit. The submission has not changed")
    public SubmissionView submit(UUID id, @RequestBody(required = false) @Valid SubmitSubmission request) {
        var asked = Objects.requireNonNullElse(request, SubmitSubmission.BARE);
        try {
            return desk.submit(id, asked, evidence.about(id));
        } catch (GatesFailed refused) {
            turnedAway.fire(new TurnedAway(id, refused.gates()));
            throw refused;
        }
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "withdrawSubmission",
            summary = "Withdraw a product",
            description = "Any state but ACCEPTED and DECLINED → WITHDRAWN (*tarik*), with a reason.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is decided or withdrawn already, or the round is over")
    public SubmissionView withdraw(UUID id, @Valid @NotNull WithReason request) {
        return desk.withdraw(id, request.reason());
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getSubmissionHistory",
            summary = "Read a submission's history",
            description =
                    "Every step (*riwayat*) of the submission that the caller may know of. A retailer's decision is known to"
                            + " its buyers and to the agency.")
    public HistoryView history(UUID id) {
        return reading.history(id);
    }
}
