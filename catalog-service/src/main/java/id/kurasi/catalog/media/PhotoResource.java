package id.kurasi.catalog.media;

import id.kurasi.catalog.product.PhotoView;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.problem.MaxBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
@Path("/v1/products/{id}/photos")
@Tag(name = "Photos and documents", description = "What is kept beside a product (foto, dokumen)")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class PhotoResource {

    private final Photos photos;
    private final Intake intake;

    PhotoResource(Photos photos, Intake intake) {
        this.photos = photos;
        this.intake = intake;
    }

    @GET
    @Operation(
            operationId = "listPhotos",
            summary = "List the photos of a product",
            description = "Up to 12 photos (*foto*) in their order. The ETag is the product's, for the PUT.")
    public PhotosView list(UUID id) {
        return photos.of(id);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @MaxBody("16M")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "addPhoto",
            summary = "Add a photo",
            description =
                    "Adds a photo (*foto*) as the last of up to 12, which makes a new revision of the product. JPEG, PNG or"
                            + " WebP, told by its content, up to 15 MiB and 50 million pixels (progressive or interlaced 25 million,"
                            + " WebP 4.4 million), no side over 20000; with 8 bits a colour, not moving, not in print colours."
                            + " It is turned upright and drawn anew as JPEG of at most 2400 pixels (and 960, and 320), so that"
                            + " nothing else that was in the file is kept: not where it was taken, nor by whom.")
    @APIResponse(responseCode = "201", description = "Added; Location is where the picture is read")
    @APIResponse(
            responseCode = "409",
            description = "The product has 12 photos, or this very photo (`mediumId`), or is archived")
    public RestResponse<PhotoView> add(UUID id, @BeanParam @Valid PhotoForm form) {
        return photos.add(id, intake.photo(id, form));
    }

    @PUT
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "arrangePhotos",
            summary = "Order and describe the photos",
            description =
                    "Gives the photos (*foto*) their order and alternative texts; names each that the product has once. If-Match"
                            + " takes the ETag of the product or of this list.")
    @APIResponse(responseCode = "200", description = "As they now are")
    @APIResponse(responseCode = "409", description = "The product is archived")
    public PhotosView arrange(UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull ArrangePhotos body) {
        return photos.arrange(id, ifMatch, body);
    }

    @DELETE
    @Path("/{photoId}")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "removePhoto",
            summary = "Remove a photo",
            description = "Takes a photo (*foto*) away; those after it move up. The product gets a new revision.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "The product is archived")
    public void remove(UUID id, UUID photoId) {
        photos.remove(id, photoId);
    }
}
