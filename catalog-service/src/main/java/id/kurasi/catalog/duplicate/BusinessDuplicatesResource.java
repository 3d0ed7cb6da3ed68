package id.kurasi.catalog.duplicate;

import id.kurasi.kit.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/businesses/{id}/duplicates")
@Tag(name = "Duplicates", description = "Records that may be one (data ganda)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
public class BusinessDuplicatesResource {

    private final DuplicateBusinesses duplicates;

    BusinessDuplicatesResource(DuplicateBusinesses duplicates) {
        this.duplicates = duplicates;
    }

    @GET
    @Operation(
            operationId = "getDuplicatesOfBusiness",
            summary = "Read which businesses may be the same",
            description =
                    "Active businesses of its regency with the same name, or one that differs by a few letters (*data ganda*): the"
                            + " most alike first, at most 20. One of them can be merged into it.")
    public LikelyBusinesses of(UUID id) {
        return duplicates.of(id);
    }
}
