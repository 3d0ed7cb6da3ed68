package id.kurasi.certification.obligation;

import id.kurasi.certification.type.PlausibleDate;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.web.Aggregate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/obligations")
@Tag(name = "Obligations", description = "Who needs what, and from when (kewajiban)")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class ObligationResource {

    private final Obligations obligations;
    private final ObligationDesk desk;
    private final ObligationCheck check;
    private final Journal journal;

    ObligationResource(Obligations obligations, ObligationDesk desk, ObligationCheck check, Journal journal) {
        this.obligations = obligations;
        this.desk = desk;
        this.check = check;
        this.journal = journal;
    }

    @Schema(name = "Obligations", description = "Laws by date, then what retail profiles ask for")
    public record ObligationList(
            @Schema(examples = "[{\"id\": \"halal-food-umk\", \"requirement\": \"HALAL\"}]")
            List<Rule> items) implements Aggregate {}

    @GET
    @Operation(
            operationId = "listObligations",
            summary = "List the obligations",
            description =
                    "Obligations (*kewajiban*) of the law with their dates and sources, and what each requirement profile of"
                            + " a kind of retailer asks for; also what no longer holds. With `on`, what applied on that day. The list"
                            + " is short and comes whole.")
    public ObligationList list(
            @RestQuery
                    @PlausibleDate
                    @Parameter(description = "Only what is in force on this day", example = "2026-11-21")
                    LocalDate on,
            @RestQuery @Parameter(description = "Only for these requirements", example = "HALAL") List<String> type,
            @RestQuery @Parameter(description = "Only what this profile asks for", example = "minimarket")
                    String profile) {
        var items = obligations.all().stream()
                .filter(rule -> on == null || rule.isInForceOn(on))
                .filter(rule -> type.isEmpty() || type.contains(rule.requirement()))
                .filter(rule -> profile == null || rule.isAskedBy(profile))
                .toList();
        return new ObligationList(items);
    }

    @POST
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(
            operationId = "addObligation",
            summary = "Add an obligation",
            description =
                    "States a rule of law or the wish of a kind of retailer (*kewajiban*) with its date and source. It holds at once,"
                            + " for every check. A rule is never corrected: one that names others in `supersedes` takes their place, and"
                            + " they end on the day before its first.")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(
            responseCode = "409",
            description =
                    "There is a rule of this id, or one (`overlapping`) for the same requirement, category, conditions, scale and"
                            + " profile on the same days")
    public RestResponse<Rule> add(@RestHeader("If-Match") String ifMatch, @Valid @NotNull AddObligation body) {
        check.require(body);
        return desk.add(body, ifMatch);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getObligation",
            summary = "Read an obligation",
            description = "One obligation (*kewajiban*), also when it no longer holds.")
    public Rule get(@Parameter(example = "halal-food-umk") String id) {
        return obligations.find(id).orElseThrow(() -> Refusal.notFound(ObligationDesk.KIND, id));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getObligationHistory",
            summary = "Read what happened to an obligation",
            description = "When the rule was added, superseded or ended, by whom, and by what source (*riwayat*).")
    public HistoryView history(@Parameter(example = "halal-food-umk") String id) {
        var obligation = obligations.stored(id).orElseThrow(() -> Refusal.notFound(ObligationDesk.KIND, id));
        return journal.history(ObligationDesk.KIND, obligation.subject());
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(
            operationId = "endObligation",
            summary = "End an obligation",
            description =
                    "Gives a rule its last day (*pengakhiran*) when none takes its place. The row stays; what applied until then"
                            + " can still be asked for.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(
            responseCode = "409",
            description = "Another rule has taken its place, or the later end runs into another rule (`overlapping`)")
    public Rule end(
            @Parameter(example = "halal-food-umk") String id,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull EndObligation body) {
        return desk.end(id, ifMatch, body);
    }
}
