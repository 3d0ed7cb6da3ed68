package id.kurasi.catalog.duplicate;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Page;
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
@Path("/v1/duplicates")
@Tag(name = "Duplicates", description = "Records that may be one (data ganda)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
public class DuplicateResource {

    private final DuplicateBusinesses businesses;
    private final DuplicateProducts products;

    DuplicateResource(DuplicateBusinesses businesses, DuplicateProducts products) {
        this.businesses = businesses;
        this.products = products;
    }

    @GET
    @Path("/businesses")
    @Operation(
            operationId = "listDuplicateBusinesses",
            summary = "Report likely duplicate businesses",
            description =
                    "Groups of active businesses of one regency with the same name (*data ganda*), compared without case, spaces,"
                            + " punctuation and legal form; by region. An agency gets those of its region.")
    public Page<BusinessGroup> businesses(@BeanParam @Valid DuplicateFilter filter) {
        return businesses.groups(filter);
    }

    @GET
    @Path("/products")
    @Operation(
            operationId = "listDuplicateProducts",
            summary = "Report likely duplicate products",
            description =
                    "Groups of products of one business with the same name (*data ganda*), without archived ones; by business."
                            + " An agency gets those of its region.")
    public Page<ProductGroup> products(@BeanParam @Valid DuplicateFilter filter) {
        return products.groups(filter);
    }
}
