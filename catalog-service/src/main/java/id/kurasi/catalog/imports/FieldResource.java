package id.kurasi.catalog.imports;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.web.Aggregate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/import-fields")
@Tag(name = "Imports", description = "Sheets of businesses and products (impor)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
public class FieldResource {

    private final Fields fields;

    FieldResource(Fields fields) {
        this.fields = fields;
    }

    @Schema(name = "ImportFields", description = "Everything that a column may be about", examples = """
        {"items": [{"field": "businessName", "version": 0, "label": {"en": "Business name", "id": "Nama usaha"}, \
        "description": {"en": "Finds a business", "id": "Mencari usaha"}, "example": "Contoh Batik Maja", \
        "headers": ["Nama Usaha", "Nama UKM"]}]}""")
    public record FieldList(List<FieldView> items) implements Aggregate {}

    @GET
    @Operation(
            operationId = "listImportFields",
            summary = "List what columns may be about",
            description =
                    "The fields of a sheet with examples and the headers (*judul kolom*) that are known to mean each. The list"
                            + " is short and comes whole.")
    public FieldList list() {
        return new FieldList(fields.all());
    }

    @GET
    @Path("/{field}")
    @Operation(
            operationId = "getImportField",
            summary = "Read a field of sheets",
            description = "One field with the headers (*judul kolom*) that mean it.")
    public FieldView get(@Parameter(example = "businessName") String field) {
        return fields.get(field);
    }

    @PUT
    @Path("/{field}")
    @Command
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(
            operationId = "changeImportField",
            summary = "Change the headers that mean a field",
            description =
                    "Replaces the headers (*judul kolom*) of a field; sheets received from then on are read by them.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "A header means another field")
    public FieldView change(
            @Parameter(example = "businessName") String field,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull WriteField body) {
        return fields.change(field, body, ifMatch);
    }
}
