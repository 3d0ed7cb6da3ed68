package id.kurasi.curation.retailer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Embeddable
@Schema(name = "Requirement", description = "What happens to a product that does not pass a gate (syarat)")
record Requirement(
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}")
        @Schema(description = "One that some requirement profile knows", examples = "GTIN")
        String gate,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(description = "BLOCK, WARN, or OFF not to ask", examples = "BLOCK")
        RuleEffect effect,

        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}")
        @Schema(
                nullable = true,
                description = "The only product group it speaks of; null: all",
                examples = "FOOD_BEVERAGE")
        String categoryGroup) {}
