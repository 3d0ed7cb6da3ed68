package id.kurasi.curation.shelf;

import id.kurasi.curation.shelf.SalesView.AllSales;
import id.kurasi.curation.shelf.ShelfRequests.Sales;
import id.kurasi.kit.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/listings/{id}/sales")
@Tag(name = "Listings")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER, Role.Name.BUSINESS, Role.Name.SERVICE})
public class SalesResource {

    private static final String MONTH = "20\\d{2}-(0[1-9]|1[0-2])";

    private final SalesDesk desk;

    SalesResource(SalesDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listSales",
            summary = "Read what was sold",
            description = "What stands of each month (*laporan penjualan*), oldest first, and their sum.")
    public AllSales all(UUID id) {
        return desk.all(id);
    }

    @GET
    @Path("/{month}")
    @Operation(
            operationId = "getMonthlySales",
            summary = "Read what was sold in a month",
            description = "The month's report (*laporan penjualan bulanan*) with what it corrected.")
    public SalesView get(UUID id, @Pattern(regexp = MONTH) @Parameter(example = "2025-07") String month) {
        return desk.of(id, YearMonth.parse(month));
    }

    @PUT
    @Path("/{month}")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER})
    @Operation(
            operationId = "reportSales",
            summary = "Report what was sold in a month",
            description =
                    "Pieces and rupiah of a month (*laporan penjualan*), by the retailer's buyers or by the agency on their"
                            + " behalf. The first report takes no If-Match and answers 201; a correction takes it, and leaves what it corrects.")
    @APIResponse(responseCode = "200", description = "The month as it now is")
    @APIResponse(responseCode = "201", description = "The first report of the month")
    @APIResponse(responseCode = "409", description = "It was never on a shelf; currentState says where it stands")
    public RestResponse<SalesView> report(
            UUID id,
            @Pattern(regexp = MONTH) @Parameter(example = "2025-07") String month,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull Sales request) {
        return desk.report(id, YearMonth.parse(month), ifMatch, request);
    }
}
