package id.kurasi.catalog.category;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a category asks of its products beyond what every product says. */
@Schema(name = "Attribute", description = "A fact that products of a category give (atribut)")
public record Attribute(
        @Schema(description = "Its name under attributes of a product", examples = "batikTechnique")
        String code,

        @Schema(description = "The category that declares it: this one or one above it", examples = "BATIK")
        String from,

        @Schema(description = "What kind of value it has", examples = "CHOICE")
        AttributeType type,

        @Schema(description = "What numbers are measured in", nullable = true, examples = "cm")
        String unit,

        @Schema(description = "What a choice may be; empty for other types")
        List<AllowedValue> allowedValues,

        @Schema(
                description = "Missing in every completeness profile until a product gives it; a product may lack it",
                examples = "true")
        boolean required,

        Label label,

        @Schema(description = "Its place among those of its category", examples = "1")
        int rank) {

    @JsonIgnore
    public List<String> codes() {
        return allowedValues.stream().map(AllowedValue::code).toList();
    }

    @JsonIgnore
    List<String> codesThatStandAlone() {
        return allowedValues.stream()
                .filter(AllowedValue::alone)
                .map(AllowedValue::code)
                .toList();
    }

    /** Whether a value that was right by the other is right by this one, whatever it is. */
    boolean takesAllThatFits(Attribute other) {
        return type == other.type
                && Objects.equals(unit, other.unit)
                && codes().containsAll(other.codes())
                && other.codesThatStandAlone().containsAll(codesThatStandAlone());
    }
}
