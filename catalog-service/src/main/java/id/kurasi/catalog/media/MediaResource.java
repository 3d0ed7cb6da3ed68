package id.kurasi.catalog.media;

import id.kurasi.file.transfer.FileAnswer;
import id.kurasi.file.transfer.ReadConditions;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/media")
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
public class MediaResource {

    private final MediaAccess access;
    private final FileAnswer answer;

    MediaResource(MediaAccess access, FileAnswer answer) {
        this.access = access;
        this.answer = answer;
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readMedium",
            summary = "Read a photo or a document",
            description =
                    "The bytes of a photo (*foto*, JPEG of at most 2400 pixels) or a document (*dokumen*, PDF), for whom may read"
                            + " its product; documents not for viewers. They never change and may be kept for a year. Takes"
                            + " If-None-Match, and Range (one; several are answered with the whole) with If-Range.")
    @APIResponse(
            responseCode = "200",
            description = "All of it",
            content = {
                @Content(
                        mediaType = "image/jpeg",
                        schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "foto.jpg")),
                @Content(
                        mediaType = "application/pdf",
                        schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "uji.pdf"))
            })
    @APIResponse(responseCode = "206", description = "The range that was asked for")
    @APIResponse(responseCode = "304", description = "The reader has it")
    @APIResponse(responseCode = "416", description = "The range begins behind the end")
    public RestResponse<InputStream> read(UUID id, @BeanParam ReadConditions conditions) {
        var medium = access.readable(id);
        return answer.with(medium.served(medium.file()), conditions);
    }

    @GET
    @Path("/{id}/large")
    @Operation(
            operationId = "readLargeThumbnail",
            summary = "Read a photo, smaller",
            description = "A photo (*foto*) as JPEG of at most 960 pixels. Otherwise as the photo itself.")
    @APIResponse(
            responseCode = "200",
            description = "All of it",
            content =
                    @Content(
                            mediaType = "image/jpeg",
                            schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "foto.jpg")))
    @APIResponse(responseCode = "206", description = "The range that was asked for")
    @APIResponse(responseCode = "304", description = "The reader has it")
    @APIResponse(responseCode = "416", description = "The range begins behind the end")
    public RestResponse<InputStream> readLarge(UUID id, @BeanParam ReadConditions conditions) {
        var photo = photo(id);
        return answer.with(photo.served(photo.large()), conditions);
    }

    @GET
    @Path("/{id}/small")
    @Operation(
            operationId = "readSmallThumbnail",
            summary = "Read a photo, smallest",
            description = "A photo (*foto*) as JPEG of at most 320 pixels. Otherwise as the photo itself.")
    @APIResponse(
            responseCode = "200",
            description = "All of it",
            content =
                    @Content(
                            mediaType = "image/jpeg",
                            schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "foto.jpg")))
    @APIResponse(responseCode = "206", description = "The range that was asked for")
    @APIResponse(responseCode = "304", description = "The reader has it")
    @APIResponse(responseCode = "416", description = "The range begins behind the end")
    public RestResponse<InputStream> readSmall(UUID id, @BeanParam ReadConditions conditions) {
        var photo = photo(id);
        return answer.with(photo.served(photo.small()), conditions);
    }

    private Medium photo(UUID id) {
        var medium = access.readable(id);
        if (medium.small() == null) {
            throw Refusal.notFound("photo", id);
        }
        return medium;
    }
}
