package id.kurasi.curation.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How many products a round takes (<i>kuota</i>); null means any number. Drafts and withdrawn ones take no place. */
@Embeddable
@Schema(name = "Caps", description = "How many products the round takes (kuota); null: any number")
public record Caps(
        @Min(1) @Max(1_000_000) @Column(name = "cap_per_business") @Schema(examples = "3")
        Integer perBusiness,

        @Min(1) @Max(1_000_000) @Column(name = "cap_per_round") @Schema(examples = "200")
        Integer perRound,

        @Size(max = 100)
        @JdbcTypeCode(SqlTypes.JSON)
        @Column(name = "cap_per_category")
        @Schema(
                description = "By product group or single category; a product takes a place in each that it is of",
                examples = "{\"FOOD_BEVERAGE\": 80, \"SNACK\": 40}")
        Map<@Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}") String, @NotNull @Min(1) @Max(1_000_000) Integer> perCategory,

        @Size(max = 100)
        @JdbcTypeCode(SqlTypes.JSON)
        @Column(name = "cap_per_region")
        @Schema(
                description = "By region with all below it; a product takes a place in each that its business lies in",
                examples = "{\"35.76.01\": 30}")
        Map<@Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?") String, @NotNull @Min(1) @Max(1_000_000) Integer>
                perRegion) {

    public static final Caps NONE = new Caps(null, null);

    public Caps {
        perCategory = sorted(perCategory);
        perRegion = sorted(perRegion);
    }

    public Caps(Integer perBusiness, Integer perRound) {
        this(perBusiness, perRound, Map.of(), Map.of());
    }

    private static Map<String, Integer> sorted(Map<String, Integer> caps) {
        return Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNullElse(caps, Map.of())));
    }
}
