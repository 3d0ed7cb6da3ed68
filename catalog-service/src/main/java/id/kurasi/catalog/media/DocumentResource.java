package id.kurasi.catalog.media;

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
@Path("/v1/products/{id}/documents")
@Tag(name = "Photos and documents", description = "What is kept beside a product (foto, dokumen)")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.SERVICE
})
public class DocumentResource {

    private final Documents documents;
    private final Intake intake;

    DocumentResource(Documents documents, Intake intake) {
        this.documents = documents;
        this.intake = intake;
    }

    @GET
    @Operation(
            operationId = "listDocuments",
            summary = "List the documents of a product",
            description = "Up to 10 documents (*dokumen*) in their order. The ETag is the product's, for the PUT.")
    public DocumentsView list(UUID id) {
        return documents.of(id);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @MaxBody("11M")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "addDocument",
            summary = "Add a document",
            description =
                    "Adds a document (*dokumen*) as the last of up to 10, which makes a new revision of the product. PDF, told by"
                            + " its content, up to 10 MiB; it is kept as it comes.")
    @APIResponse(responseCode = "201", description = "Added; Location is where the document is read")
    @APIResponse(
            responseCode = "409",
            description = "The product has 10 documents, or this very document (`mediumId`), or is archived")
    public RestResponse<DocumentView> add(UUID id, @BeanParam @Valid DocumentForm form) {
        return documents.add(id, intake.document(id, form));
    }

    @PUT
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "arrangeDocuments",
            summary = "Order and name the documents",
            description =
                    "Gives the documents (*dokumen*) their order and titles; names each that the product has once. If-Match"
                            + " takes the ETag of the product or of this list.")
    @APIResponse(responseCode = "200", description = "As they now are")
    @APIResponse(responseCode = "409", description = "The product is archived")
    public DocumentsView arrange(
            UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull ArrangeDocuments body) {
        return documents.arrange(id, ifMatch, body);
    }

    @DELETE
    @Path("/{documentId}")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "removeDocument",
            summary = "Remove a document",
            description = "Takes a document (*dokumen*) away; those after it move up. The product gets a new revision.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "The product is archived")
    public void remove(UUID id, UUID documentId) {
        documents.remove(id, documentId);
    }
}
