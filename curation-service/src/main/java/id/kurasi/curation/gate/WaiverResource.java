package id.kurasi.curation.gate;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.list.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/rounds/{id}/waivers")
@Tag(name = "Waivers", description = "What retailers do without (pengecualian syarat)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER, Role.Name.SERVICE})
public class WaiverResource {

    private final WaiverDesk desk;
    private final WaiverList list;

    WaiverResource(WaiverDesk desk, WaiverList list) {
        this.desk = desk;
        this.list = list;
    }

    @POST
    @RolesAllowed({Role.Name.ADMIN, Role.Name.BUYER})
    @Operation(
            operationId = "grantWaiver",
            summary = "Do without what a gate asks for",
            description =
                    "The right of the retailer (*pengecualian syarat*): in this round, its gate becomes WAIVED instead of FAIL"
                            + " for one product or for all, from the next submit on. The product is named by its id and not looked"
                            + " up: whether it is entered, and how it fares, is not told. What a law demands cannot be waived.")
    @APIResponse(responseCode = "201", description = "Granted")
    @APIResponse(responseCode = "409", description = "The round is not open, or the same is waived already")
    @APIResponse(responseCode = "422", description = "The gate asks for what a law demands; the detail names it")
    public RestResponse<WaiverView> grant(UUID id, @Valid @NotNull GrantWaiver request) {
        return desk.grant(id, request);
    }

    @GET
    @Operation(
            operationId = "listWaivers",
            summary = "List what retailers do without",
            description =
                    "The waivers (*pengecualian syarat*) that stand in the round, newest first: a buyer reads those of the"
                            + " own retailer, the agency of the round reads all, other agencies none.")
    public Page<WaiverView> list(UUID id, @BeanParam @Valid WaiverFilter filter) {
        return list.page(id, filter);
    }

    @GET
    @Path("/{waiver}")
    @Operation(
            operationId = "getWaiver",
            summary = "Read a waiver",
            description = "What a retailer does without (*pengecualian syarat*), also after it was revoked.")
    public WaiverView get(UUID id, UUID waiver) {
        return desk.get(id, waiver);
    }

    @DELETE
    @Path("/{waiver}")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.BUYER})
    @Operation(
            operationId = "revokeWaiver",
            summary = "Ask for it again",
            description =
                    "Revokes a waiver (*cabut pengecualian*) while the round is open. What was submitted by it stays submitted.")
    @APIResponse(responseCode = "204", description = "Revoked")
    @APIResponse(responseCode = "409", description = "The round is not open any more")
    public void revoke(UUID id, UUID waiver) {
        desk.revoke(id, waiver);
    }

    @GET
    @Path("/{waiver}/history")
    @Operation(
            operationId = "getWaiverHistory",
            summary = "Read a waiver's history",
            description = "Who granted and who revoked it, and when (*riwayat*).")
    public HistoryView history(UUID id, UUID waiver) {
        return desk.history(id, waiver);
    }
}
