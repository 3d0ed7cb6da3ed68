package id.kurasi.certification.obligation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What rules look at in a product. What is not known is null.
 *
 * @param categoryPath the product's category and all above it, from itself to the top
 * @param shelfLifeDays how long it keeps
 */
public record Subject(
        List<String> categoryPath, BusinessScale scale, Storage storage, Integer shelfLifeDays, Traits traits) {

    /** A product of which no more is known. */
    public static Subject of(List<String> categoryPath, BusinessScale scale, Storage storage, Integer shelfLifeDays) {
        return new Subject(categoryPath, scale, storage, shelfLifeDays, Traits.UNKNOWN);
    }

    /**
     * What only some rules ask about.
     *
     * @param processes as in the catalog: {@code FRYING}
     * @param animalMaterial whether it is of, or contains, animal material
     * @param imported null counts as made in Indonesia, as almost everything here is
     * @param attributes the catalog's attributes, each with its value or values
     */
    public record Traits(
            Collection<String> processes,
            Boolean animalMaterial,
            Boolean imported,
            Map<String, Collection<String>> attributes) {

        public static final Traits UNKNOWN = new Traits(null, null, null, Map.of());

        boolean isImported() {
            return Boolean.TRUE.equals(imported);
        }
    }
}
