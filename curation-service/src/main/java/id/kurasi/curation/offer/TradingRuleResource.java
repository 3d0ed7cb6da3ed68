package id.kurasi.curation.offer;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.web.Aggregate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/trading-rules")
@Tag(name = "Offers", description = "Terms between retailers and producers (penawaran)")
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
    private final Clock clock;

    TradingRuleResource(TradingRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Schema(name = "TradingRules", description = "By what they limit and the type of retailer")
    public record TradingRuleList(List<TradingRuleView> items) implements Aggregate {}

    @GET
    @Operation(
            operationId = "listTradingRules",
            summary = "List the caps of trading terms",
            description = "What the law lets a retailer ask of a supplier (*batas syarat perdagangan*) on a day. Offers"
                    + " beyond it carry a warning and are never refused.")
    public TradingRuleList list(
            @RestQuery @Parameter(description = "In force on this day; today without", example = "2025-06-15")
                    LocalDate on) {
        var day = on == null ? LocalDate.ofInstant(clock.instant(), CAPITAL) : on;
        return new TradingRuleList(
                rules.inForceOn(day).stream().map(TradingRuleView::of).toList());
    }
}
