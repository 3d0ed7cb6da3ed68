package id.kurasi.catalog.product.completeness;

import id.kurasi.catalog.category.Label;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Requirement", description = "One fact that a profile asks for (syarat)")
public record Requirement(
        @NotBlank
        @Size(max = 60)
        @Schema(
                description =
                        "A field of a product, photos, or attributes.<name>; an attribute is asked for only where the"
                                + " category declares it",
                examples = "photos")
        String field,

        @Min(1)
        @Max(12)
        @Schema(description = "Of photos: how many at least; 1 when left out", nullable = true, examples = "3")
        Integer minimum,

        @Size(max = 50)
        @Schema(
                description = "Only of products in these categories or below them; of all when empty",
                examples = "[\"FOOD_BEVERAGE\"]")
        List<@NotBlank @Size(max = 40) String> categories,

        @Min(1) @Max(100) @Schema(description = "How much it counts; 1 when left out", examples = "2")
        Integer weight,

        @NotNull @Valid @Schema(description = "Why it is asked for")
        Label reason) {

    public Requirement {
        categories = categories == null ? List.of() : categories;
        weight = weight == null ? Integer.valueOf(1) : weight;
    }

    boolean concerns(Collection<String> categoryPath) {
        return categories.isEmpty() || categories.stream().anyMatch(categoryPath::contains);
    }
}
