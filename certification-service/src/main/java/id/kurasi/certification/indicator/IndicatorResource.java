package id.kurasi.certification.indicator;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.web.Aggregate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/certification-indicators")
@Tag(
        name = "Indicators",
        description = "Figures for dashboards and annual reports, and their targets (indikator kinerja)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.VIEWER})
public class IndicatorResource {

    private final Indicators indicators;
    private final Figures figures;

    IndicatorResource(Indicators indicators, Figures figures) {
        this.indicators = indicators;
        this.figures = figures;
    }

    @Schema(name = "Indicators", description = "All indicators, in the order of a report")
    public record IndicatorList(
            @Schema(examples = "[{\"code\": \"FACIL_ISSUED\", \"unit\": \"CASE\"}]")
            List<IndicatorView> items) implements Aggregate {}

    @GET
    @Operation(
            operationId = "listCertificationIndicators",
            summary = "List the indicators",
            description =
                    "What is counted (*metadata indikator*): concept, definition, interpretation, formula, unit and"
                            + " classification in both languages. The list is short and comes whole.")
    public IndicatorList list() {
        return new IndicatorList(
                indicators.all().stream().map(IndicatorView::of).toList());
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getCertificationIndicator",
            summary = "Read an indicator of a period",
            description =
                    "What was reached (*realisasi*) in a fiscal year or quarter, beside its target (*target*) and percentage"
                            + " (*capaian*), by up to four dimensions. A business counts once in each cell; `distinctTotal` counts it"
                            + " once in all. Viewers get figures of districts that fewer than 3 businesses are behind as `\"value\": null,"
                            + " \"lessThan\": 3`; the smallest one beside such a figure, by which it could be computed from a total, is"
                            + " withheld too.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "403", description = "A region is not yours to see")
    public IndicatorFigures get(
            @Parameter(example = "FACIL_ISSUED") String code, @BeanParam @Valid IndicatorFilter filter) {
        return figures.of(code, filter);
    }
}
