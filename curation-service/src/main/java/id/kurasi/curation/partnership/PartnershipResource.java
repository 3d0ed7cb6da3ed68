package id.kurasi.curation.partnership;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.web.Created;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/partnerships")
@Tag(name = "Partnerships", description = "Agencies and retailers beyond the single round (kemitraan)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER, Role.Name.VIEWER, Role.Name.SERVICE})
public class PartnershipResource {

    private static final String ELSEWHERE = "The partnership is in another state; currentState says which";

    private final Partnerships partnerships;
    private final PartnershipDesk desk;
    private final PartnershipList list;
    private final Journal journal;

    PartnershipResource(Partnerships partnerships, PartnershipDesk desk, PartnershipList list, Journal journal) {
        this.partnerships = partnerships;
        this.desk = desk;
        this.list = list;
        this.journal = journal;
    }

    @POST
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "beginPartnership",
            summary = "Begin to talk with a retailer",
            description =
                    "A new partnership (*kemitraan*) in state EXPLORING between a region's agency and a retailer.")
    @APIResponse(responseCode = "201", description = "Begun")
    @APIResponse(responseCode = "409", description = "There is one between the two that has not ended")
    public RestResponse<PartnershipView> begin(@Valid @NotNull BeginPartnership request) {
        var partnership = desk.begin(request);
        return Created.at("/v1/partnerships/" + partnership.id(), partnership);
    }

    @GET
    @Operation(
            operationId = "listPartnerships",
            summary = "List partnerships",
            description =
                    "The partnerships (*kemitraan*) of the caller's region, or of the retailers the caller buys for.")
    public Page<PartnershipView> list(@BeanParam @Valid PartnershipFilter filter) {
        return list.page(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPartnership",
            summary = "Read a partnership",
            description = "One partnership (*kemitraan*).")
    public PartnershipView get(UUID id) {
        var partnership = partnerships.get(id);
        return PartnershipView.of(partnership, partnerships.keeps(partnership.agencyRegionCode));
    }

    @POST
    @Path("/{id}/sign")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "signPartnership",
            summary = "Note the memorandum down",
            description = "EXPLORING → MOU: a memorandum of understanding (*nota kesepahaman*) is signed.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = ELSEWHERE)
    public PartnershipView sign(UUID id, @Valid @NotNull Mou request) {
        return desk.sign(id, request);
    }

    @PUT
    @Path("/{id}/mou")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "reviseMou",
            summary = "Prolong or correct the memorandum",
            description = "Replaces the memorandum (*nota kesepahaman*) of a partnership that is MOU or ACTIVE.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = ELSEWHERE)
    public PartnershipView reviseMou(UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull Mou request) {
        return desk.reviseMou(id, ifMatch, request);
    }

    @POST
    @Path("/{id}/activate")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "activatePartnership",
            summary = "Begin to work together",
            description = "MOU → ACTIVE (*kemitraan berjalan*).")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = ELSEWHERE)
    public PartnershipView activate(UUID id) {
        return desk.activate(id);
    }

    @POST
    @Path("/{id}/end")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "endPartnership",
            summary = "End a partnership",
            description =
                    "EXPLORING, MOU or ACTIVE → ENDED (*kemitraan berakhir*), with a reason. To take it up again begin a new one.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = ELSEWHERE)
    public PartnershipView end(UUID id, @Valid @NotNull EndPartnership request) {
        return desk.end(id, request.reason());
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getPartnershipHistory",
            summary = "Read a partnership's history",
            description = "Every step (*riwayat*) of the partnership: who, when, from where to where.")
    public HistoryView history(UUID id) {
        partnerships.get(id);
        return journal.history("partnership", id);
    }
}
