package id.kurasi.catalog.region;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import id.kurasi.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/regions")
@Tag(name = "Regions", description = "Provinces, regencies, cities and districts (wilayah)")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class RegionResource {

    private final Regions regions;

    RegionResource(Regions regions) {
        this.regions = regions;
    }

    @GET
    @Operation(
            operationId = "listRegions",
            summary = "List regions",
            description =
                    "Regions (*wilayah*) by Kemendagri code, from provinces (*provinsi*) down to districts (*kecamatan*).")
    public Page<RegionView> list(
            @RestQuery @Parameter(description = "Only these levels") List<RegionLevel> level,
            @RestQuery @Parameter(description = "Only what lies directly below", example = "35.76") List<String> parent,
            @RestQuery @Parameter(description = "code or name, with - before it for descending") String sort,
            @BeanParam @Valid Paging paging) {
        return regions.list(level, parent, sort, paging);
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getRegion",
            summary = "Read a region",
            description = "One region (*wilayah*) by its dotted Kemendagri code.")
    public RegionView get(@Parameter(example = "35.76.02") String code) {
        return regions.find(code).orElseThrow(() -> Refusal.notFound("region", code));
    }
}
