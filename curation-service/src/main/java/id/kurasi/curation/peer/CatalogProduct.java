package id.kurasi.curation.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What curation reads of a product in the catalog. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CatalogProduct(
        UUID id,
        String state,
        long revision,
        long compositionRevision,
        String name,
        String brand,
        String category,
        List<String> categoryPath,
        String description,
        String story,
        Long retailPriceIdr,
        Long producerPriceIdr,
        NetContent netContent,
        String packaging,
        String storage,
        Integer shelfLifeDays,
        List<Ingredient> composition,
        List<String> processes,
        Map<String, JsonNode> attributes,
        String gtin,
        Capacity capacity,
        Integer minimumOrder,
        Integer leadTimeDays,
        List<Photo> photos,
        Business business) {

    public CatalogProduct {
        photos = Objects.requireNonNullElse(photos, List.of());
        composition = Objects.requireNonNullElse(composition, List.of());
    }

    /** The product group: the root of its category, which rubrics and counts go by. */
    public String categoryGroup() {
        return categoryPath.get(0);
    }

    /** Null where the composition does not tell. */
    Boolean containsAnimalMaterial() {
        if (composition.stream().anyMatch(ingredient -> "ANIMAL".equals(ingredient.origin()))) {
            return true;
        }
        return composition.isEmpty() || composition.stream().anyMatch(ingredient -> ingredient.origin() == null)
                ? null
                : false;
    }

    public boolean isPublished() {
        return "PUBLISHED".equals(state);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record NetContent(BigDecimal value, String unit) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Ingredient(String ingredient, String origin) {}

    /** Where the catalog shows it; the picture itself stays there. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Photo(UUID id, String alt, String href, Thumbnails thumbnails) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Thumbnails(String small, String large) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Capacity(Long perMonth, String unit) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Business(
            UUID id,
            String name,
            String regionCode,
            String businessScale,
            boolean nibRecorded,
            Boolean taxRegistered,
            List<String> associations) {}
}
