package id.kurasi.catalog.business;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.web.Created;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/businesses")
@Tag(name = "Businesses", description = "Small manufacturers (IKM/UKM)")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class BusinessResource {

    private final Businesses businesses;

    BusinessResource(Businesses businesses) {
        this.businesses = businesses;
    }

    @POST
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "registerBusiness",
            summary = "Register a business",
            description =
                    "Adds a business (*pelaku usaha*) in a region of the agency. The owner's NIK is never asked for.")
    @APIResponse(responseCode = "201", description = "Registered")
    @APIResponse(responseCode = "409", description = "Another business has this NIB")
    public RestResponse<BusinessView> register(@Valid @NotNull WriteBusiness body) {
        var business = businesses.register(body);
        return Created.at("/v1/businesses/" + business.id(), business);
    }

    @GET
    @Operation(
            operationId = "listBusinesses",
            summary = "List businesses",
            description =
                    "Businesses (*pelaku usaha*) that the caller may see: an agency those of its region, a business itself.")
    public Page<BusinessView> list(@BeanParam @Valid BusinessFilter filter) {
        return businesses.list(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getBusiness",
            summary = "Read a business",
            description = "One business (*pelaku usaha*). Curators and viewers do not get its NIB.")
    public BusinessView get(UUID id) {
        return businesses.get(id);
    }

    @PUT
    @Path("/{id}")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "changeBusiness",
            summary = "Change a business",
            description =
                    "Replaces what is said of a business (*pelaku usaha*). Its products move with it to another region.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "Another business has this NIB")
    public BusinessView change(UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull WriteBusiness body) {
        return businesses.change(id, body, ifMatch);
    }
}
