package id.kurasi.catalog.statistics;

import id.kurasi.kit.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/statistics")
@Tag(name = "Statistics", description = "Counts for dashboards (statistik)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.VIEWER, Role.Name.SERVICE})
public class StatisticsResource {

    private static final String WITHHELD =
            " Viewers get counts under 3 of a district or an inclusive community as `\"count\": null, \"lessThan\": 3`; the smallest"
                    + " count beside such a one, by which it could be computed from a total, is withheld too.";

    private final Statistics statistics;

    StatisticsResource(Statistics statistics) {
        this.statistics = statistics;
    }

    @GET
    @Path("/businesses")
    @Operation(
            operationId = "countBusinesses",
            summary = "Count businesses",
            description =
                    "How many businesses (*pelaku usaha*) there are now, by up to three dimensions. One is in a category if it says"
                            + " so or has a product there that is not archived, and counts once in each of its cells; one that has no"
                            + " value (no category, no organisation) is in no row, but in `distinctTotal`." + WITHHELD)
    public StatisticsView businesses(@BeanParam @Valid StatisticsFilter filter) {
        return statistics.businesses(filter);
    }

    @GET
    @Path("/products")
    @Operation(
            operationId = "countProducts",
            summary = "Count products",
            description =
                    "How many products (*produk*) there are now, by up to three dimensions. Region, scale, organisation and inclusive"
                            + " community are those of the business. Drafts count for agencies only." + WITHHELD)
    public StatisticsView products(@BeanParam @Valid ProductStatisticsFilter filter) {
        return statistics.products(filter);
    }
}
