package id.kurasi.catalog.product;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller says of a product; the same to add it and to change it. Prices are whole rupiah, up to a billion. */
@Schema(name = "WriteProduct", description = "A product as its business or agency describes it")
public record WriteProduct(
        @NotNull
        @Schema(description = "Whose product it is; never changes", examples = "0199a5e0-5c00-7000-8000-000000000001")
        UUID businessId,

        @NotBlank
        @Size(max = 200)
        @NoNik
        @Schema(description = "Product name (nama produk)", examples = "Keripik Tempe Original")
        String name,

        @Size(min = 1, max = 120)
        @NoNik
        @Schema(description = "Brand (merek dagang)", nullable = true, examples = "Contoh Rasa")
        String brand,

        @NotBlank @Size(max = 40) @NoNik @Schema(description = "Code of a category (kategori)", examples = "SNACK")
        String category,

        @Size(max = 4000) @NoNik @Schema(nullable = true, examples = "Keripik tempe tipis dan renyah")
        String description,

        @Size(max = 4000) @NoNik @Schema(description = "Where it comes from (cerita produk)", nullable = true)
        String story,

        @PositiveOrZero @Max(1_000_000_000) @Schema(description = "Whole rupiah", nullable = true, examples = "18000")
        Long retailPriceIdr,

        @PositiveOrZero @Max(1_000_000_000) @Schema(description = "Whole rupiah", nullable = true, examples = "12000")
        Long producerPriceIdr,

        @Valid NetContent netContent,

        @Size(min = 1, max = 60) @NoNik @Schema(nullable = true, examples = "STANDING_POUCH")
        String packaging,

        Storage storage,

        @Min(1) @Max(36_500) @Schema(description = "Days", nullable = true, examples = "180")
        Integer shelfLifeDays,

        @Size(max = 100) List<@Valid @NotNull Ingredient> composition,
        @Size(max = 50) @Schema(examples = "[\"FRYING\"]") List<@NotBlank @Size(max = 60) @NoNik String> processes,

        @Size(max = 50) @Schema(examples = "{\"allergens\": [\"SOY\"]}")
        Map<@NotBlank @Size(max = 60) String, @NoNik JsonNode> attributes,

        @Pattern(regexp = "\\d{13}")
        @Schema(description = "GTIN-13 barcode", nullable = true, examples = "8990000000013")
        String gtin,

        @Valid Capacity capacity,

        @Min(1) @Max(1_000_000_000) @Schema(nullable = true, examples = "50")
        Integer minimumOrder,

        @Min(0) @Max(3650) @Schema(nullable = true, examples = "7")
        Integer leadTimeDays) {

    public WriteProduct {
        composition = composition == null ? List.of() : composition;
        processes = processes == null ? List.of() : processes;
        attributes = attributes == null ? Map.of() : given(attributes);
    }

    /** What is null is not given; text is trimmed as everywhere. */
    private static Map<String, JsonNode> given(Map<String, JsonNode> attributes) {
        var given = new LinkedHashMap<String, JsonNode>();
        attributes.forEach((code, value) -> {
            if (value != null && !value.isNull()) {
                given.put(
                        code,
                        value.isTextual() ? TextNode.valueOf(value.textValue().strip()) : value);
            }
        });
        return given;
    }

    @JsonIgnore
    ProductFacts facts() {
        return new ProductFacts(
                name,
                brand,
                category,
                description,
                story,
                retailPriceIdr,
                producerPriceIdr,
                netContent,
                packaging,
                storage,
                shelfLifeDays,
                composition,
                processes,
                attributes,
                gtin,
                capacity,
                minimumOrder,
                leadTimeDays);
    }
}
