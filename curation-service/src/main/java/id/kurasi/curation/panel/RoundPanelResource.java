package id.kurasi.curation.panel;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.journal.HistoryView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/rounds/{id}/panel")
@Tag(name = "Panels", description = "Who reviews what is submitted to a round (panel kurator)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.CURATOR})
public class RoundPanelResource {

    private final Seating seating;

    RoundPanelResource(Seating seating) {
        this.seating = seating;
    }

    @GET
    @Operation(
            operationId = "getPanel",
            summary = "Read the panel of a round",
            description =
                    "Who reviews (*panel kurator*). The agency of the round reads every seat, a curator only the own one. Without"
                            + " members every curator reviews what is submitted.")
    public PanelView get(UUID id) {
        return seating.get(id);
    }

    @PUT
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "putPanel",
            summary = "Say who is on the panel of a round",
            description =
                    "Replaces the panel (*panel kurator*) of a round that is not over. Its members alone see and review what is"
                            + " submitted, each the categories named. Businesses and associations of a member make conflicts of"
                            + " interest. The first time takes no If-Match. By the agency of the round.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(
            responseCode = "409",
            description = "The round is over, or who would leave still has something to review; curators names them")
    public PanelView put(UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull SeatPanel request) {
        return seating.put(id, ifMatch, request);
    }

    @GET
    @Path("/history")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "getPanelHistory",
            summary = "Read who was on the panel when",
            description = "Every change (*riwayat*) of the panel, for the agency of the round.")
    public HistoryView history(UUID id) {
        return seating.history(id);
    }
}
