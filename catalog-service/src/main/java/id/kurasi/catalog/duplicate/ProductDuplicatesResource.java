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
@Path("/v1/products/{id}/duplicates")
@Tag(name = "Duplicates", description = "Records that may be one (data ganda)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
public class ProductDuplicatesResource {

    private final DuplicateProducts duplicates;

    ProductDuplicatesResource(DuplicateProducts duplicates) {
        this.duplicates = duplicates;
    }

    @GET
    @Operation(
            operationId = "getDuplicatesOfProduct",
            summary = "Read which products may be the same",
            description =
                    "Products of the same business with the same name, or one that differs by a few letters, and those with its"
                            + " barcode (*data ganda*), archived ones too: the most alike first, at most 20.")
    public LikelyProducts of(UUID id) {
        return duplicates.of(id);
    }
}
