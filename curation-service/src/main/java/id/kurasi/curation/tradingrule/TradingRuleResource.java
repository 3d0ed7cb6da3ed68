package id.kurasi.curation.tradingrule;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Aggregate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
@Path("/v1/trading-rules")
@Tag(name = "Trading rules", description = "What the law lets retailers ask of suppliers (batas syarat perdagangan)")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class TradingRuleResource {

    /** The law is the republic's; its day begins in the capital. */
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    private final TradingRules rules;
    private final TradingRuleDesk desk;
    private final Clock clock;

    TradingRuleResource(TradingRules rules, TradingRuleDesk desk, Clock clock) {
        this.rules = rules;
        this.desk = desk;
        this.clock = clock;
    }

    @Schema(name = "TradingRules", description = "By what they limit and the type of retailer")
    public record TradingRuleList(
            @Schema(
                    examples =
                            "[{\"id\": \"trading-terms-15-pct\", \"measure\": \"TRADING_TERMS_PCT\", \"retailerType\": null, \"cap\": 15}]")
            List<TradingRuleView> items)
            implements Aggregate {}

    @GET
    @Operation(
            operationId = "listTradingRules",
            summary = "List the caps of trading terms",
            description = "What the law lets a retailer ask of a supplier (*batas syarat perdagangan*) on a day. Offers"
                    + " beyond it carry a warning and are never refused. The list is short and comes whole.")
    public TradingRuleList list(
            @RestQuery @Parameter(description = "In force on this day; today without", example = "2025-06-15")
                    LocalDate on,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(
                            description = "Whatever the day: also what has ended or does not hold yet",
                            example = "true")
                    boolean every) {
        if (every && on != null) {
            throw Refusal.invalid(Violation.query("every", "EveryOrOneDay"));
        }
        var day = on == null ? LocalDate.ofInstant(clock.instant(), CAPITAL) : on;
        var listed = every ? rules.everyRule() : rules.inForceOn(day);
        return new TradingRuleList(listed.stream().map(TradingRuleView::of).toList());
    }

    @POST
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(
            operationId = "addTradingRule",
            summary = "Add a cap of trading terms",
            description =
                    "States a cap (*batas syarat perdagangan*) with its dates and source. It holds at once, for offers made while it"
                            + " is in force. A rule is never corrected: one that names others in `supersedes` takes their place, and"
                            + " they end on the day before its first.")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(
            responseCode = "409",
            description =
                    "There is a rule of this id, or one (`overlapping`) of the same measure and type on the same days")
    public RestResponse<TradingRuleView> add(
            @RestHeader("If-Match") String ifMatch, @Valid @NotNull AddTradingRule request) {
        return desk.add(request, ifMatch);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getTradingRule",
            summary = "Read a cap of trading terms",
            description = "One rule (*batas syarat perdagangan*), also when it no longer holds.")
    public TradingRuleView get(@Parameter(example = "trading-terms-15-pct") String id) {
        return TradingRuleView.of(rules.get(id));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getTradingRuleHistory",
            summary = "Read what happened to a cap of trading terms",
            description = "When the rule was added, superseded or ended, by whom, and by what source (*riwayat*).")
    public HistoryView history(@Parameter(example = "trading-terms-15-pct") String id) {
        return desk.history(id);
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(
            operationId = "endTradingRule",
            summary = "End a cap of trading terms",
            description =
                    "Gives a rule its last day (*pengakhiran*) when none takes its place. What applied until then can still be asked"
                            + " for.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(
            responseCode = "409",
            description = "Another rule has taken its place, or the later end runs into another rule (`overlapping`)")
    public TradingRuleView end(
            @Parameter(example = "trading-terms-15-pct") String id,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull EndTradingRule request) {
        return desk.end(id, ifMatch, request);
    }
}
