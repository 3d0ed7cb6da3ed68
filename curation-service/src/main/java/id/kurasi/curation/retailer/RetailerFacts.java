package id.kurasi.curation.retailer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RetailerFacts", description = "What can be changed of a retailer")
record RetailerFacts(
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
        String regionCode) {}
