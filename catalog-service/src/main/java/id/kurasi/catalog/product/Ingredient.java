package id.kurasi.catalog.product;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Ingredient", description = "One ingredient or material (bahan)")
public record Ingredient(
        @NotBlank @Size(max = 200) @NoNik @Schema(examples = "kedelai")
        String ingredient,

        @Schema(description = "Where it comes from; halal questions start here", nullable = true)
        Origin origin) {

    public enum Origin {
        /** Nabati. */
        PLANT,
        /** Hewani. */
        ANIMAL,
        /** Mineral or synthetic. */
        MINERAL,
        /** Mikroba. */
        MICROBIAL
    }
}
