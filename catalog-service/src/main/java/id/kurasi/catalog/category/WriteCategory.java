package id.kurasi.catalog.category;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WriteCategory", description = "A category as an administrator describes it")
public record WriteCategory(
        @Size(max = 40)
        @Schema(
                description = "The category above; null for a product group",
                nullable = true,
                examples = "FOOD_BEVERAGE")
        String parent,

        @NotNull @Valid Label name,

        @Min(0) @Max(1_000_000) @Schema(description = "Its place among those with the same parent", examples = "101")
        int rank) {}
