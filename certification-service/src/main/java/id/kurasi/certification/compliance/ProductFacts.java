package id.kurasi.certification.compliance;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.certification.obligation.BusinessScale;
import id.kurasi.certification.obligation.Fact;
import id.kurasi.certification.obligation.Storage;
import id.kurasi.certification.obligation.Subject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What must be known of a product to tell what it needs. */
@Schema(description = "What must be known of a product to tell what it needs. Facts that are not known are null.")
public record ProductFacts(
        @NotNull @Schema(examples = "01996ab1-3f00-7cc2-b1c4-0a6f5f0e9d01")
        UUID productId,

        @NotNull @Schema(examples = "01996ab1-2e00-7aa1-9d33-5b8e1c7f2a10")
        UUID businessId,

        @NotBlank @Size(max = 60) @Schema(description = "A category of the catalog", examples = "SNACK")
        String category,

        @Schema(
                nullable = true,
                description = "Scale of the business (skala usaha, PP 7/2021); when null, rules for every scale apply",
                examples = "MICRO")
        BusinessScale businessScale,

        @Schema(
                nullable = true,
                description = "How the product is kept; when null, any certificate type is accepted",
                examples = "AMBIENT")
        Storage storage,

        @Min(0) @Schema(nullable = true, description = "Shelf life in days", examples = "180")
        Integer shelfLifeDays,

        @Min(1)
        @Schema(
                nullable = true,
                description = "The product's present recipe; when null, recipes are not compared",
                examples = "2")
        Integer compositionRevision,

        @Size(max = 14)
        @Schema(nullable = true, description = "Barcode; when null, it has none", examples = "8990000000013")
        String gtin,

        @Schema(
                nullable = true,
                description = "Whether it is imported; when null, it counts as made in Indonesia",
                examples = "false")
        Boolean imported,

        @Schema(
                nullable = true,
                description = "Whether it is of, or contains, animal material, as a leather bag does",
                examples = "false")
        Boolean animalMaterial,

        @Size(max = 50)
        @Schema(nullable = true, description = "How it is made, as in the catalog", examples = "[\"FRYING\"]")
        List<@NotBlank @Size(max = 60) String> processes,

        @Size(max = 50)
        @Schema(
                nullable = true,
                description =
                        "Its attributes in the catalog. regulatedGoods tells goods with rules of their own, such as BISCUIT",
                examples = "{\"regulatedGoods\": [\"BISCUIT\"]}")
        Map<@NotBlank @Size(max = 60) String, JsonNode> attributes,

        @Schema(nullable = true, description = "Whether the business has a NIB", examples = "true")
        Boolean nib,

        @Schema(
                nullable = true,
                description = "Whether the business has shown its NPWP; never the number itself",
                examples = "true")
        Boolean taxRegistered) {

    /** What rules look at. */
    Subject subject(List<String> categoryPath) {
        var values = new HashMap<String, Collection<String>>();
        if (attributes != null) {
            attributes.forEach((code, value) -> values.put(code, texts(value)));
        }
        var traits = new Subject.Traits(processes, animalMaterial, imported, values);
        return new Subject(categoryPath, businessScale, storage, shelfLifeDays, traits);
    }

    private static Collection<String> texts(JsonNode value) {
        if (!value.isArray()) {
            return value.isNull() ? List.of() : List.of(value.asText());
        }
        return StreamSupport.stream(value.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** @return null when it is not known */
    Boolean has(Fact fact) {
        return switch (fact) {
            case GTIN -> gtin != null;
            case NIB -> nib;
            case NPWP -> taxRegistered;
        };
    }
}
