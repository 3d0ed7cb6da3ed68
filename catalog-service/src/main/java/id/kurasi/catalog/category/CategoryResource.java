package id.kurasi.catalog.category;

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
@Path("/v1/categories")
@Tag(name = "Categories", description = "The tree of product categories (kategori) and what each asks of its products")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class CategoryResource {

    private final Categories categories;
    private final CategoryDesk desk;
    private final AttributeDesk attributes;

    CategoryResource(Categories categories, CategoryDesk desk, AttributeDesk attributes) {
        this.categories = categories;
        this.desk = desk;
        this.attributes = attributes;
    }

    @Schema(name = "CategoryTree", description = "All categories, each after the one above it", examples = """
        {"items": [{"code": "BATIK", "version": 0, "parent": null, "path": ["BATIK"], \
        "name": {"en": "Batik", "id": "Batik"}, "rank": 200, "attributes": [{"code": "motif", "from": "BATIK", \
        "type": "TEXT", "unit": null, "allowedValues": [], "required": false, \
        "label": {"en": "Motif", "id": "Motif"}, "rank": 4}]}]}""")
    public record CategoryTreeView(List<CategoryView> items) implements Aggregate {}

    @GET
    @Operation(
            operationId = "listCategories",
            summary = "Read the category tree",
            description =
                    "All categories (*kategori*) of products with the attributes (*atribut*) that they declare and inherit. Those"
                            + " without a parent are the product groups that a curation round names. The tree is short and comes"
                            + " whole.")
    public CategoryTreeView list() {
        return new CategoryTreeView(categories.latest().all());
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getCategory",
            summary = "Read a category",
            description = "One category (*kategori*) with the attributes that it declares and inherits.")
    public CategoryView get(String code) {
        return desk.get(code);
    }

    @GET
    @Path("/{code}/history")
    @Operation(
            operationId = "getCategoryHistory",
            summary = "Read the history of a category",
            description =
                    "Who added, changed and removed the category and its attributes (*riwayat kategori*); the note names the"
                            + " attribute. Also of one that is gone.")
    public HistoryView history(String code) {
        return desk.history(code);
    }

    @PUT
    @Path("/{code}")
    @Command
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(
            operationId = "saveCategory",
            summary = "Add or change a category",
            description =
                    "Adds a category (*kategori*), without If-Match, or changes its names, rank and place in the tree, with it."
                            + " It takes effect at once; other instances see it within a second.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(
            responseCode = "409",
            description =
                    "In the new place, values of `products` products would have no attribute, or an attribute would be"
                            + " declared twice in one line")
    public RestResponse<CategoryView> save(
            @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String code,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull WriteCategory body) {
        var saved = desk.save(code, body, ifMatch);
        return ifMatch == null ? Created.at("/v1/categories/" + code, saved) : RestResponse.ok(saved);
    }

    @DELETE
    @Path("/{code}")
    @Command
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(
            operationId = "removeCategory",
            summary = "Remove a category",
            description = "Removes a category (*kategori*) that nothing uses, with the attributes it declares.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is in use; `products`, `businesses` and `subcategories` say by how many, `profiles` by which"
                            + " completeness profiles")
    public void remove(String code) {
        desk.remove(code);
    }

    @PUT
    @Path("/{code}/attributes/{attribute}")
    @Command
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(
            operationId = "saveAttribute",
            summary = "Add or change an attribute of a category",
            description =
                    "Declares an attribute (*atribut*) for the products of a category and all below it: without If-Match a new"
                            + " one, with the ETag of the category one that it declares. Products may lack an attribute; a"
                            + " `required` one counts as missing in every completeness profile until it is given.")
    @APIResponse(responseCode = "200", description = "The category as it now is")
    @APIResponse(responseCode = "201", description = "Declared; the category as it now is")
    @APIResponse(
            responseCode = "409",
            description =
                    "What `products` products say would no longer be right, or a category above or below declares it")
    public RestResponse<CategoryView> saveAttribute(
            String code,
            @Pattern(regexp = "[a-z][a-zA-Z0-9]{0,39}") String attribute,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull WriteAttribute body) {
        var saved = attributes.save(code, attribute, body, ifMatch);
        return saved.created()
                ? Created.at("/v1/categories/" + code, saved.category())
                : RestResponse.ok(saved.category());
    }

    @DELETE
    @Path("/{code}/attributes/{attribute}")
    @Command
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(
            operationId = "removeAttribute",
            summary = "Remove an attribute of a category",
            description = "Removes an attribute (*atribut*) that no product gives.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(
            responseCode = "409",
            description = "It is in use; `products` says by how many, `profiles` by which completeness profiles")
    public void removeAttribute(String code, String attribute) {
        attributes.remove(code, attribute);
    }
}
