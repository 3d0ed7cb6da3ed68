package id.kurasi.certification.obligation;

import id.kurasi.certification.type.PlausibleDate;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.web.Aggregate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/obligations")
@Tag(name = "Obligations", description = "Who needs which certificate, and from when (kewajiban)")
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

    ObligationResource(Obligations obligations) {
        this.obligations = obligations;
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
                            + " a kind of retailer asks for. The list is short and comes whole.")
    public ObligationList list(
            @RestQuery
                    @PlausibleDate
                    @Parameter(description = "Only what is in force on this day", example = "2026-11-21")
                    LocalDate on,
            @RestQuery @Parameter(description = "Only for these requirements", example = "HALAL") List<String> type) {
        var items = obligations.all().stream()
                .filter(rule -> on == null || rule.isInForceOn(on))
                .filter(rule -> type.isEmpty() || type.contains(rule.requirement()))
                .toList();
        return new ObligationList(items);
    }
}
