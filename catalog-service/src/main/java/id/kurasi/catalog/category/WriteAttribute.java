package id.kurasi.catalog.category;

import id.kurasi.kit.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WriteAttribute", description = "An attribute as an administrator declares it")
public record WriteAttribute(
        @NotNull @Schema(examples = "CHOICE") AttributeType type,

        @Size(min = 1, max = 20)
        @Schema(
                description = "What numbers are measured in; only for INTEGER and NUMBER",
                nullable = true,
                examples = "cm")
        String unit,

        @Size(max = 200) @Schema(description = "For CHOICE and CHOICES, in the order to show them")
        List<@Valid @NotNull AllowedValue> allowedValues,

        @Schema(
                description =
                        "Whether it is missing in every completeness profile until a product gives it; false when left"
                                + " out",
                examples = "true")
        Boolean required,

        @NotNull @Valid Label label,

        @Min(0)
        @Max(1_000_000)
        @Schema(description = "Its place among those of its category; 0 when left out", examples = "1")
        Integer rank) {

    public WriteAttribute {
        allowedValues = allowedValues == null ? List.of() : allowedValues;
        required = Boolean.TRUE.equals(required);
        rank = rank == null ? Integer.valueOf(0) : rank;
    }

    Attribute named(String code, String category) {
        return new Attribute(code, category, type, unit, allowedValues, required, label, rank);
    }

    List<Violation> violations() {
        var violations = new ArrayList<Violation>();
        if (unit != null && !type.isNumber()) {
            violations.add(Violation.body("unit", "UnitOfNoNumber"));
        }
        if (type.isChoice() == allowedValues.isEmpty()) {
            violations.add(Violation.body("allowedValues", type.isChoice() ? "NothingToChoose" : "ChoiceOfNoChoice"));
        }
        if (allowedValues.stream().map(AllowedValue::code).distinct().count() < allowedValues.size()) {
            violations.add(Violation.body("allowedValues", "TwiceTheSame"));
        }
        return violations;
    }
}
