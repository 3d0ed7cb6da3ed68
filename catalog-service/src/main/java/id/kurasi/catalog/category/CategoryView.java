package id.kurasi.catalog.category;

import id.kurasi.kit.web.Versioned;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Category", description = "A kind of product (kategori)")
public record CategoryView(
        @Schema(examples = "SNACK") String code,

        @Schema(description = "Grows with every change of it or of an attribute it declares", examples = "0")
        long version,

        @Schema(
                description = "The category above; null for a product group",
                examples = "FOOD_BEVERAGE",
                nullable = true)
        String parent,

        @Schema(description = "From the product group down to this one", examples = "[\"FOOD_BEVERAGE\", \"SNACK\"]")
        List<String> path,

        Label name,

        @Schema(description = "Its place among those with the same parent", examples = "101")
        int rank,

        @Schema(description = "What its products give, by itself and by the categories above it (atribut)")
        List<Attribute> attributes)
        implements Versioned {}
