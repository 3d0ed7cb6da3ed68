package id.kurasi.catalog.business.scale;

import id.kurasi.catalog.business.Today;
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
@Path("/v1/scale-rules")
@Tag(name = "Business facts", description = "What businesses are described with: activity codes (KBLI), scales")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class ScaleRuleResource {

    private final Scales scales;
    private final Today today;

    ScaleRuleResource(Scales scales, Today today) {
        this.scales = scales;
        this.today = today;
    }

    @Schema(name = "ScaleRules", description = "The rules in force on a date")
    public record ScaleRules(
            @Schema(examples = "2026-11-21") LocalDate on, List<ScaleRule> items) implements Aggregate {}

    @GET
    @Operation(
            operationId = "listScaleRules",
            summary = "Read by what the scale of a business is judged",
            description =
                    "The thresholds of *skala usaha* (by capital or annual sales) and *skala industri* (by workers and"
                            + " investment) that are in force on a date, each with its source. The list is short and comes whole.")
    public ScaleRules list(
            @RestQuery @Parameter(description = "On this date; today if left out", example = "2026-11-21")
                    LocalDate on) {
        var date = on == null ? today.date() : on;
        return new ScaleRules(date, scales.inForce(date).toList());
    }
}
