package id.kurasi.catalog.category;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.web.Aggregate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/categories")
@Tag(name = "Categories", description = "The tree of product categories (kategori)")
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

    CategoryResource(Categories categories) {
        this.categories = categories;
    }

    @Schema(name = "CategoryTree", description = "All categories, each after the one above it", examples = """
        {"items": [{"code": "FOOD_BEVERAGE", "parent": null, "path": ["FOOD_BEVERAGE"], \
        "name": {"en": "Food and beverage", "id": "Makanan dan minuman"}}]}""")
    public record CategoryTree(List<CategoryView> items) implements Aggregate {}

    @GET
    @Operation(
            operationId = "listCategories",
            summary = "Read the category tree",
            description =
                    "All categories (*kategori*) of products. Those without a parent are the product groups that a curation"
                            + " round names. The tree is short and comes whole.")
    public CategoryTree list() {
        return new CategoryTree(categories.all());
    }
}
