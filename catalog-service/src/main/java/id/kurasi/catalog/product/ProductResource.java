package id.kurasi.catalog.product;

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
@Path("/v1/products")
@Tag(name = "Products", description = "What businesses make (produk)")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class ProductResource {

    private final Products products;
    private final ProductList list;
    private final ProductMerging merging;
    private final ProductFacets facets;

    ProductResource(Products products, ProductList list, ProductMerging merging, ProductFacets facets) {
        this.products = products;
        this.list = list;
        this.merging = merging;
        this.facets = facets;
    }

    @POST
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "addProduct",
            summary = "Add a product",
            description =
                    "Adds a product (*produk*) of a business as a draft; only its agency and business see it until it is"
                            + " published.")
    @APIResponse(responseCode = "201", description = "Added as a draft")
    @APIResponse(responseCode = "409", description = "Another product has this barcode")
    public RestResponse<ProductView> add(@Valid @NotNull WriteProduct body) {
        var product = products.add(body);
        return Created.at("/v1/products/" + product.id(), product);
    }

    @GET
    @Operation(
            operationId = "listProducts",
            summary = "List products",
            description =
                    "Products (*produk*) that the caller may see: an agency those of its region, a business its own, everyone"
                            + " else what is published. With `q` the most relevant first: what has all words in its name, brand or"
                            + " business; then what has them anywhere; then what has words like them; within each the newest.")
    public Page<ProductView> list(@BeanParam @Valid ProductFilter filter) {
        return list.page(filter);
    }

    @GET
    @Path("/facets")
    @Operation(
            operationId = "getProductFacets",
            summary = "Count the products of a list",
            description =
                    "How many products (*produk*) of the list with these filters are of which category, region and state, to"
                            + " narrow it down. Beyond 2 000 only the newest are counted, and `exact` says so. Paging and sort mean"
                            + " nothing here.")
    public ProductFacetsView facets(@BeanParam @Valid ProductFilter filter) {
        return facets.of(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getProduct",
            summary = "Read a product",
            description = "One product (*produk*) with what this caller may do to it.")
    public ProductView get(UUID id) {
        return products.get(id);
    }

    @PUT
    @Path("/{id}")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "changeProduct",
            summary = "Change a product",
            description =
                    "Replaces what is said of a product (*produk*) as a new revision. A change of composition or process"
                            + " (*komposisi, proses produksi*) raises `compositionRevision`, and its halal certificate will ask to be"
                            + " verified again. What says nothing new makes no revision. Attributes (*atribut*) are those that the"
                            + " category declares or inherits; one that it requires may be left out, and then counts as missing"
                            + " in every completeness profile.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "The product is archived, or another product has this barcode")
    public ProductView change(UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull WriteProduct body) {
        return products.revise(id, body, ifMatch);
    }

    @POST
    @Path("/{id}/publish")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "publishProduct",
            summary = "Publish a product",
            description = "Shows a draft to buyers and curators (*terbitkan*): DRAFT → PUBLISHED.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is no draft; `currentState` says what it is")
    public ProductView publish(UUID id) {
        return products.publish(id);
    }

    @POST
    @Path("/{id}/archive")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "archiveProduct",
            summary = "Archive a product",
            description = "Takes a product out of the catalog for good (*arsipkan*): DRAFT or PUBLISHED → ARCHIVED.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is archived already")
    public ProductView archive(UUID id) {
        return products.archive(id);
    }

    @POST
    @Path("/{id}/merge")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "mergeProducts",
            summary = "Merge a double into a product",
            description =
                    "Two records of one business turned out to be one product (*gabungkan*): this one takes from the double what"
                            + " it does not say itself, and photos as far as there is room. The double becomes ARCHIVED and names"
                            + " this one in `mergedInto`. Final.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(
            responseCode = "409",
            description = "One of the two is ARCHIVED, or they are of two businesses, which are to be merged first")
    public ProductView merge(UUID id, @Valid @NotNull MergeProduct body) {
        return merging.merge(id, body.duplicateId());
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getProductHistory",
            summary = "Read what happened to a product",
            description = "Every transition of a product (*riwayat*), oldest first.")
    public HistoryView history(UUID id) {
        return products.history(id);
    }
}
