package id.kurasi.curation.staging;

import id.kurasi.curation.staging.StagingDesk.Pile;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/rounds/{id}/staged-decisions/{retailer}")
@Tag(name = "Staged decisions", description = "Decisions prepared and taken together (keputusan yang disiapkan)")
@RolesAllowed(Role.Name.BUYER)
public class StagingResource {

    private final StagingDesk desk;

    StagingResource(StagingDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Command
    @Path("/{submission}")
    @Operation(
            operationId = "stageDecision",
            summary = "Prepare a decision",
            description =
                    "Keeps a full verdict (*keputusan yang disiapkan*) without taking it. Nobody but the buyers of the"
                            + " retailer ever knows of it. The first needs no If-Match, a change does.")
    @APIResponse(responseCode = "201", description = "Prepared")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "409", description = "The retailer has decided already, or the round is over")
    @APIResponse(responseCode = "422", description = "It differs from the recommendation and does not say why")
    public RestResponse<StagedView> stage(
            UUID id,
            @Parameter(example = "the-keranjang-bali") String retailer,
            UUID submission,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull StageDecision request) {
        return desk.stage(new Pile(id, retailer), submission, ifMatch, request);
    }

    @GET
    @Operation(
            operationId = "listStagedDecisions",
            summary = "List prepared decisions",
            description =
                    "What the retailer has prepared in this round (*keputusan yang disiapkan*), the oldest first.")
    public Page<StagedView> list(
            UUID id, @Parameter(example = "the-keranjang-bali") String retailer, @BeanParam @Valid Paging paging) {
        return desk.page(new Pile(id, retailer), paging);
    }

    @GET
    @Path("/{submission}")
    @Operation(
            operationId = "getStagedDecision",
            summary = "Read a prepared decision",
            description = "One of them (*keputusan yang disiapkan*).")
    public StagedView get(UUID id, @Parameter(example = "the-keranjang-bali") String retailer, UUID submission) {
        return desk.get(new Pile(id, retailer), submission);
    }

    @DELETE
    @Command
    @Path("/{submission}")
    @Operation(
            operationId = "dropStagedDecision",
            summary = "Drop a prepared decision",
            description = "It is gone (*hapus*); the decision itself stays as it is.")
    @APIResponse(responseCode = "204", description = "Gone")
    public void drop(UUID id, @Parameter(example = "the-keranjang-bali") String retailer, UUID submission) {
        desk.drop(new Pile(id, retailer), submission);
    }

    @POST
    @Command
    @Path("/apply")
    @Operation(
            operationId = "applyStagedDecisions",
            summary = "Take all prepared decisions together",
            description = "All or none (*terapkan*): when one is no longer possible, violations names it as"
                    + " `submissions.<id>` and nothing is done. What is applied is no longer prepared.")
    @APIResponse(responseCode = "200", description = "What was decided, or would be")
    @APIResponse(responseCode = "409", description = "Some are no longer possible, or the round is over")
    public AppliedView apply(
            UUID id,
            @Parameter(example = "the-keranjang-bali") String retailer,
            @RestQuery @DefaultValue("false") @Parameter(description = "Only tell what would be done") boolean dryRun) {
        return desk.apply(new Pile(id, retailer), dryRun);
    }
}
