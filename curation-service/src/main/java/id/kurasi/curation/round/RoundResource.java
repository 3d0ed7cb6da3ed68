package id.kurasi.curation.round;

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
@Path("/v1/rounds")
@Tag(name = "Rounds", description = "Curation rounds (kurasi)")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class RoundResource {

    private final Rounds rounds;
    private final RoundAccess access;
    private final RoundDesk desk;
    private final RoundList list;
    private final Journal journal;

    RoundResource(Rounds rounds, RoundAccess access, RoundDesk desk, RoundList list, Journal journal) {
        this.rounds = rounds;
        this.access = access;
        this.desk = desk;
        this.list = list;
        this.journal = journal;
    }

    @POST
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "createRound",
            summary = "Prepare a round",
            description =
                    "A new curation round (*kurasi*) in state DRAFT: the agency, its retailers, the window, what may"
                            + " be submitted and how it is judged.")
    public RestResponse<RoundView> create(@Valid @NotNull RoundFacts request) {
        var round = desk.create(request);
        return Created.at("/v1/rounds/" + round.id(), round);
    }

    @GET
    @Operation(
            operationId = "listRounds",
            summary = "List rounds",
            description =
                    "The rounds (*kurasi*) that the caller may read: drafts only of the own region, and for a buyer"
                            + " only those in which the retailer takes part.")
    public Page<RoundView> list(@BeanParam @Valid RoundFilter filter) {
        return list.page(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRound", summary = "Read a round", description = "One curation round (*kurasi*).")
    public RoundView get(UUID id) {
        var round = rounds.get(id);
        return RoundView.of(round, access.governs(round));
    }

    @PUT
    @Path("/{id}")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "reviseRound",
            summary = "Change a draft",
            description = "Replaces what was laid down for the round (*kurasi*), as long as it has not opened.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "The round is no draft any more")
    public RoundView revise(UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull RoundFacts request) {
        return desk.revise(id, ifMatch, request);
    }

    @POST
    @Path("/{id}/open")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "openRound",
            summary = "Open a round",
            description =
                    "DRAFT → OPEN (*buka*): submissions are taken from the first day of the window, and the rubrics of"
                            + " this moment judge them to the end.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "The round is no draft")
    public RoundView open(UUID id) {
        return desk.open(id);
    }

    @POST
    @Path("/{id}/extend")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "extendRound",
            summary = "Give more time to submit",
            description =
                    "Moves the last day of an OPEN round to a later one (*perpanjang*), with a reason; never to an earlier one. Who"
                            + " has a draft is reminded before the new day. Results promised for a day before it need a new day too.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "The round is not open, or its last day is over")
    public RoundView extend(UUID id, @Valid @NotNull ExtendRound request) {
        return desk.extend(id, request);
    }

    @POST
    @Path("/{id}/close")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "closeRound",
            summary = "Close a round",
            description = "OPEN → CLOSED (*tutup*): nothing more is submitted; reviews and decisions go on.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "The round is not open")
    public RoundView close(UUID id) {
        return desk.close(id);
    }

    @POST
    @Path("/{id}/publish")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "publishRound",
            summary = "Publish the results",
            description =
                    "CLOSED → PUBLISHED (*umumkan hasil*): businesses read how they did, and nothing changes any more.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(
            responseCode = "409",
            description = "The round is not closed, or some submissions still wait for a curator or a retailer")
    public RoundView publish(UUID id) {
        return desk.publish(id);
    }

    @POST
    @Path("/{id}/cancel")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "cancelRound",
            summary = "Call a round off",
            description = "DRAFT, OPEN or CLOSED → CANCELLED (*batalkan*), with a reason; nothing changes any more.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "The results are published, or the round is cancelled already")
    public RoundView cancel(UUID id, @Valid @NotNull CancelRound request) {
        return desk.cancel(id, request.reason());
    }

    @POST
    @Path("/{id}/copy")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "copyRound",
            summary = "Hold a round again",
            description =
                    "A new round in state DRAFT (*salin putaran*) with the retailers, categories, regions, caps and rules of an"
                            + " earlier one, whatever became of it, in a new window. It names the earlier one as copiedFrom.")
    @APIResponse(responseCode = "201", description = "The new draft")
    public RestResponse<RoundView> copy(UUID id, @Valid @NotNull CopyRound request) {
        var round = desk.copy(id, request);
        return Created.at("/v1/rounds/" + round.id(), round);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getRoundHistory",
            summary = "Read a round's history",
            description = "Every step (*riwayat*) in the life of the round: who, when, from where to where.")
    public HistoryView history(UUID id) {
        return access.governs(rounds.get(id))
                ? journal.history("round", id)
                : journal.history("round", id, RoundAccess.ANYBODY);
    }
}
