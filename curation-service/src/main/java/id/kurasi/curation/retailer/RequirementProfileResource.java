package id.kurasi.curation.retailer;

import id.kurasi.curation.retailer.RequirementProfiles.ProfileList;
import id.kurasi.kit.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/requirement-profiles")
@Tag(name = "Retailers", description = "Shops and chains that look for products (ritel)")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class RequirementProfileResource {

    private final RequirementProfiles profiles;

    RequirementProfileResource(RequirementProfiles profiles) {
        this.profiles = profiles;
    }

    @GET
    @Operation(
            operationId = "listRequirementProfiles",
            summary = "List what kinds of retailers ask for",
            description =
                    "Every requirement profile (*persyaratan ritel*) with its gates. They are few: no paging. A retailer's own"
                            + " requirements count before those of its profile.")
    public ProfileList list() {
        return profiles.all();
    }
}
