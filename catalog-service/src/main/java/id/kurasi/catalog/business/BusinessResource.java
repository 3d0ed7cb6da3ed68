package id.kurasi.catalog.business;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.HistoryView;
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
    private final BusinessMerging merging;
    private final BusinessAnonymising anonymising;

    BusinessResource(Businesses businesses, BusinessMerging merging, BusinessAnonymising anonymising) {
        this.businesses = businesses;
        this.merging = merging;
        this.anonymising = anonymising;
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
                    "Businesses (*pelaku usaha*) that the caller may see: an agency those of its region, a business itself. Merged"
                            + " and anonymised ones only where `state` asks for them.")
    public Page<BusinessView> list(@BeanParam @Valid BusinessFilter filter) {
        return businesses.list(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getBusiness",
            summary = "Read a business",
            description =
                    "One business (*pelaku usaha*). Curators and viewers do not get its NIB; memberships of inclusive communities"
                            + " are for who keeps it.")
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
    @APIResponse(responseCode = "409", description = "It is merged or anonymised, or another business has this NIB")
    public BusinessView change(UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull WriteBusiness body) {
        return businesses.change(id, body, ifMatch);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getBusinessHistory",
            summary = "Read what happened to a business",
            description =
                    "Every transition of a business (*riwayat*), oldest first. Who keeps the business also reads when its contact"
                            + " was changed.")
    public HistoryView history(UUID id) {
        return businesses.history(id);
    }

    @POST
    @Path("/{id}/merge")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "mergeBusinesses",
            summary = "Merge a double into a business",
            description =
                    "Two records turned out to be one business (*gabungkan*): this one takes the double's products, relations,"
                            + " activity codes, categories and consents, and its NIB and contact where it has none. The double"
                            + " becomes MERGED and names this one in `mergedInto`. Final.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "One of the two is not ACTIVE; `currentState` says what it is")
    public BusinessView merge(UUID id, @Valid @NotNull MergeBusiness body) {
        return merging.merge(id, body.duplicateId());
    }

    @POST
    @Path("/{id}/anonymise")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "anonymiseBusiness",
            summary = "Anonymise a business",
            description =
                    "On the request of its owner (*anonimkan*) what leads to a person is gone for good: name, NIB, contact,"
                            + " memberships, every text of its products, which are archived. Region, scale and categories stay, so that"
                            + " it still counts. Final.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is not ACTIVE; `currentState` says what it is")
    public BusinessView anonymise(UUID id, @Valid @NotNull AnonymiseBusiness body) {
        return anonymising.anonymise(id, body.reason());
    }
}
