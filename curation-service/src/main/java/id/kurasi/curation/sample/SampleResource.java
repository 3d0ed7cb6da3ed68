package id.kurasi.curation.sample;

import id.kurasi.curation.dealing.Reason;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import id.kurasi.kit.web.Created;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/submissions/{id}/samples")
@Tag(name = "Samples", description = "What retailers try before they decide (sampel)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER, Role.Name.BUSINESS, Role.Name.SERVICE})
public class SampleResource {

    private final SampleDesk desk;

    SampleResource(SampleDesk desk) {
        this.desk = desk;
    }

    @POST
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.BUYER})
    @Operation(
            operationId = "requestSample",
            summary = "Ask for a sample",
            description =
                    "A request (*permintaan sampel*) of a retailer that may still take the product, or has; one at a"
                            + " time. The producer and the agencies in charge read it; other retailers never know of it.")
    @APIResponse(responseCode = "201", description = "Created")
    @APIResponse(
            responseCode = "409",
            description = "The retailer has declined, there is nothing to try, or another request of it is open")
    public RestResponse<SampleView> request(UUID id, @Valid @NotNull RequestSample request) {
        var sample = desk.request(id, request);
        return Created.at("/v1/submissions/" + id + "/samples/" + sample.id(), sample);
    }

    @GET
    @Operation(
            operationId = "listSamples",
            summary = "List the sample requests of a submission",
            description = "The requests (*permintaan sampel*) that the caller knows of, the oldest first.")
    public Page<SampleView> list(
            UUID id,
            @RestQuery @Parameter(description = "Of this retailer alone", example = "the-keranjang-bali")
                    String retailer,
            @BeanParam @Valid Paging paging) {
        return desk.page(id, retailer, paging);
    }

    @GET
    @Path("/{sample}")
    @Operation(
            operationId = "getSample",
            summary = "Read a sample request",
            description = "One request (*permintaan sampel*); the tasting record for buyers of the retailer alone.")
    public SampleView get(UUID id, UUID sample) {
        return desk.get(id, sample);
    }

    @POST
    @Command
    @Path("/{sample}/send")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "sendSample",
            summary = "Send a sample",
            description = "REQUESTED → SENT (*kirim*), by the producer or an agency in charge.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "The state does not allow it; currentState says which it is")
    public SampleView send(UUID id, UUID sample, @Valid @NotNull SendSample request) {
        return desk.take(id, sample, SampleAction.SEND, request.note());
    }

    @POST
    @Command
    @Path("/{sample}/refuse")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "refuseSample",
            summary = "Refuse to send a sample",
            description = "REQUESTED → REFUSED (*tolak*), with a reason, by the producer or an agency in charge.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "The state does not allow it; currentState says which it is")
    public SampleView refuse(UUID id, UUID sample, @Valid @NotNull Reason request) {
        return desk.take(id, sample, SampleAction.REFUSE, request.reason());
    }

    @POST
    @Command
    @Path("/{sample}/receive")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.BUYER})
    @Operation(
            operationId = "receiveSample",
            summary = "Note that a sample has come",
            description = "SENT → RECEIVED (*terima*), by the retailer.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "The state does not allow it; currentState says which it is")
    public SampleView receive(UUID id, UUID sample) {
        return desk.take(id, sample, SampleAction.RECEIVE, null);
    }

    @POST
    @Command
    @Path("/{sample}/taste")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.BUYER})
    @Operation(
            operationId = "tasteSample",
            summary = "Write down how a sample was found",
            description = "RECEIVED → TASTED (*uji cicip*). Only the buyers of the retailer ever read the record.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "The state does not allow it; currentState says which it is")
    public SampleView taste(UUID id, UUID sample, @Valid @NotNull Tasting request) {
        return desk.taste(id, sample, request);
    }

    @POST
    @Command
    @Path("/{sample}/cancel")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.BUYER})
    @Operation(
            operationId = "cancelSample",
            summary = "Call a sample off",
            description = "REQUESTED or SENT → CANCELLED (*batalkan*), by the retailer.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "The state does not allow it; currentState says which it is")
    public SampleView cancel(UUID id, UUID sample) {
        return desk.take(id, sample, SampleAction.CANCEL, null);
    }

    @GET
    @Path("/{sample}/history")
    @Operation(
            operationId = "getSampleHistory",
            summary = "Read a sample request's history",
            description = "Every step (*riwayat*) of the request; what the tasting found is not part of it.")
    public HistoryView history(UUID id, UUID sample) {
        return desk.history(id, sample);
    }
}
