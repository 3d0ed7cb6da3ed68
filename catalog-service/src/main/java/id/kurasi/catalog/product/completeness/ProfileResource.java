package id.kurasi.catalog.product.completeness;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.web.Aggregate;
import id.kurasi.kit.web.Created;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/completeness-profiles")
@Tag(name = "Completeness profiles", description = "What retailers need to know of a product (profil persyaratan)")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class ProfileResource {

    private final ProfileDesk desk;

    ProfileResource(ProfileDesk desk) {
        this.desk = desk;
    }

    @Schema(name = "CompletenessProfiles", description = "All completeness profiles, by code", examples = """
        {"items": [{"code": "minimarket", "version": 0, "name": {"en": "Minimarket", "id": "Minimarket"}, \
        "requirements": [], "recomputing": null}]}""")
    public record ProfileList(List<ProfileView> items) implements Aggregate {}

    @GET
    @Operation(
            operationId = "listCompletenessProfiles",
            summary = "Read the completeness profiles",
            description =
                    "What each kind of retailer needs to know of a product (*profil persyaratan*). Every product says how much of"
                            + " each it gives (*kelengkapan*). What a category requires counts in every profile, with weight 1.")
    public ProfileList list() {
        return new ProfileList(desk.all());
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getCompletenessProfile",
            summary = "Read a completeness profile",
            description =
                    "One profile (*profil persyaratan*), and how far the products are measured by it after a change.")
    public ProfileView get(String code) {
        return desk.get(code);
    }

    @GET
    @Path("/{code}/history")
    @Operation(
            operationId = "getCompletenessProfileHistory",
            summary = "Read the history of a completeness profile",
            description =
                    "Who added, changed and removed the profile (*riwayat profil persyaratan*); also of one that is gone.")
    public HistoryView history(String code) {
        return desk.history(code);
    }

    @PUT
    @Path("/{code}")
    @Command
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(
            operationId = "saveCompletenessProfile",
            summary = "Add or change a completeness profile",
            description =
                    "Adds a profile (*profil persyaratan*), without If-Match, or replaces one. Products written from now on are"
                            + " measured by it; the others are measured anew in the background, see `recomputing`.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "201", description = "Added")
    public RestResponse<ProfileView> save(
            @Pattern(regexp = "(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*") String code,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull WriteProfile body) {
        var saved = desk.save(code, body, ifMatch);
        return ifMatch == null ? Created.at("/v1/completeness-profiles/" + code, saved) : RestResponse.ok(saved);
    }

    @DELETE
    @Path("/{code}")
    @Command
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(
            operationId = "removeCompletenessProfile",
            summary = "Remove a completeness profile",
            description = "Removes a profile (*profil persyaratan*); products no longer show how much of it they give.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(String code) {
        desk.remove(code);
    }
}
