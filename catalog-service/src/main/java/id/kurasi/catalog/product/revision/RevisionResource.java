package id.kurasi.catalog.product.revision;

import id.kurasi.catalog.product.Products;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import id.kurasi.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Only reads: revisions come into being with the changes of products. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/products/{id}/revisions")
@Tag(name = "Products")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class RevisionResource {

    private static final String READERS = " Who only looks on reads them from the one on that was published first.";

    private final Products products;
    private final Revisions revisions;

    RevisionResource(Products products, Revisions revisions) {
        this.products = products;
        this.revisions = revisions;
    }

    @GET
    @Operation(
            operationId = "listProductRevisions",
            summary = "List the revisions of a product",
            description = "Every saved change of a product (*revisi*), newest first." + READERS)
    public Page<RevisionSummary> list(UUID id, @BeanParam @Valid Paging paging) {
        return revisions.page(id, products.firstRevisionToRead(id), paging);
    }

    @GET
    @Path("/{revision}")
    @Operation(
            operationId = "getProductRevision",
            summary = "Read an old revision of a product",
            description = "All that was said of a product at one saved change (*revisi*)." + READERS)
    public RevisionView get(UUID id, int revision) {
        requireReadable(id, revision);
        return revisions.get(id, revision);
    }

    @GET
    @Path("/{revision}/diff")
    @Operation(
            operationId = "diffProductRevisions",
            summary = "Compare two revisions of a product",
            description =
                    "Field by field, what makes this revision (*revisi*) of another, be it older or newer." + READERS)
    public DiffView diff(
            UUID id,
            int revision,
            @RestQuery @Parameter(description = "The revision to compare with; the one before when left out")
                    Integer from) {
        var first = requireReadable(id, revision);
        if (from != null && from < first) {
            throw Refusal.notFound("revision", from);
        }
        return revisions.diff(id, revision, from, first);
    }

    private int requireReadable(UUID product, int revision) {
        var first = products.firstRevisionToRead(product);
        if (revision < first) {
            throw Refusal.notFound("revision", revision);
        }
        return first;
    }
}
