package id.kurasi.catalog.category;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Category", description = "A kind of product (kategori)")
public record CategoryView(
        @Schema(examples = "SNACK") String code,

        @Schema(
                description = "The category above; null for a product group",
                examples = "FOOD_BEVERAGE",
                nullable = true)
        String parent,

        @Schema(description = "From the product group down to this one", examples = "[\"FOOD_BEVERAGE\", \"SNACK\"]")
        List<String> path,

        Label name) {

    @Schema(name = "Label", description = "A name in both languages")
    public record Label(
            @Schema(examples = "Snacks") String en,
            @Schema(examples = "Makanan ringan (camilan)") String id) {}
}
