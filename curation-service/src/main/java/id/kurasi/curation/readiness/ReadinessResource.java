package id.kurasi.curation.readiness;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/rounds/{id}/readiness")
@Tag(name = "Readiness", description = "How products would fare (kesiapan)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS, Role.Name.SERVICE})
public class ReadinessResource {

    private final ReadinessDesk desk;

    ReadinessResource(ReadinessDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "getReadiness",
            summary = "See how products would fare",
            description =
                    "Holds products against every gate (*kesiapan*) of the round and of each retailer as a submit would now, and"
                            + " says what can be done about what is missing. Nothing is written. Asked for by product, by business or"
                            + " by region; in a draft round too. The catalog and the certification service are asked.")
    @APIResponse(responseCode = "200", description = "By product, what passes, warns and fails")
    @APIResponse(
            responseCode = "400",
            description = "Not exactly one of product, business and region, or a strange cursor")
    @APIResponse(responseCode = "403", description = "The region is not yours")
    @APIResponse(responseCode = "409", description = "The round is over")
    public Page<Readiness> list(UUID id, @BeanParam @Valid ReadinessFilter filter) {
        return desk.page(id, filter);
    }
}
