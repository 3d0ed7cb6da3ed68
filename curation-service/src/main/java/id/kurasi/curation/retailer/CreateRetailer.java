package id.kurasi.curation.retailer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CreateRetailer")
record CreateRetailer(
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = "(?!(overseers|nobody)$)[a-z0-9]+(-[a-z0-9]+)*")
        @Schema(
                description = "Its name in roles (buyer:the-keranjang-bali), rounds and decisions; never changes",
                examples = "the-keranjang-bali")
        String slug,

        @NotBlank @Size(max = 200) @Schema(examples = "The Keranjang Bali")
        String name,

        @NotNull @Schema(examples = "SOUVENIR_SHOP") RetailerType type,

        @NotNull
        @Size(max = 60)
        @Schema(
                description = "Which gates a product must pass for this retailer (persyaratan ritel): "
                        + "generic, souvenir-shop, minimarket, supermarket or hotel",
                examples = "souvenir-shop")
        String requirementProfile,

        @NotNull
        @Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?")
        @Schema(description = "Where it is at home", examples = "51")
        String regionCode,

        @Size(max = 100)
        @Schema(
                description =
                        "What it asks over its requirement profile: a gate named here counts instead of the profile's",
                examples = "[{\"gate\": \"GTIN\", \"effect\": \"BLOCK\", \"categoryGroup\": \"FOOD_BEVERAGE\"}]")
        List<@NotNull @Valid Requirement> requirements,

        @Min(1)
        @Max(3650)
        @Schema(
                nullable = true,
                description =
                        "Days a product must still keep when it reaches the shop; null: the shelf life has only to be known",
                examples = "90")
        Integer minimumRemainingShelfLifeDays) {

    RetailerFacts facts() {
        return new RetailerFacts(
                name, type, requirementProfile, regionCode, requirements, minimumRemainingShelfLifeDays);
    }
}
