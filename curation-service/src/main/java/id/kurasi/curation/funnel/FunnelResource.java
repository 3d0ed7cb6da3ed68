package id.kurasi.curation.funnel;

import id.kurasi.kit.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/reports/funnel")
@Tag(name = "Reports", description = "Figures (laporan)")
public class FunnelResource {

    private final Funnel funnel;

    FunnelResource(Funnel funnel) {
        this.funnel = funnel;
    }

    @GET
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.VIEWER, Role.Name.BUYER, Role.Name.SERVICE})
    @Operation(
            operationId = "getFunnel",
            summary = "Count a round's products and businesses by stage",
            description =
                    "Submitted, reviewed, accepted, listed, ordered, sold (*diajukan, dinilai, lolos, dipajang, dipesan,"
                            + " terjual*), per product group and in total. For a buyer accepted and what follows count the own"
                            + " retailer alone; for a viewer they count once the round is published. Figures are kept as things happen: the"
                            + " answer costs the same for any size of round.")
    public FunnelView get(
            @RestQuery @NotNull @Parameter(description = "The round") UUID round,
            @RestQuery @DefaultValue("category") @Parameter(description = "What the rows go by") GroupBy groupBy,
            @RestQuery
                    @Parameter(
                            description =
                                    "Count acceptances and shelves of this retailer alone; a buyer of several retailers of"
                                            + " the round must choose",
                            example = "the-keranjang-bali")
                    String retailer) {
        return funnel.of(round, retailer);
    }

    /** What the rows of the report can go by. */
    enum GroupBy {
        category
    }
}
