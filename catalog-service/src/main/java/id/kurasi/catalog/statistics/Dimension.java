package id.kurasi.catalog.statistics;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What statistics may be grouped by. */
enum Dimension {
    /** Provinsi. */
    PROVINCE("province"),
    /** Kabupaten/kota. */
    REGENCY("regency"),
    /** Kecamatan. */
    DISTRICT("district"),
    /** Product group, the root of the tree (kelompok produk). */
    CATEGORY("category"),
    /** The category itself (kategori). */
    SUBCATEGORY("subcategory"),
    BUSINESS_SCALE("businessScale"),
    /** That fosters the business now (pembina). */
    ORGANISATION("organisation"),
    /** Inclusive community (komunitas inklusif). */
    INCLUSION_GROUP("inclusionGroup"),
    /** Of a product. */
    STATE("state");

    private final String label;

    Dimension(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** @throws Refusal 400 for what cannot be grouped by */
    static Set<Dimension> of(Collection<String> labels, Set<Dimension> possible) {
        var asked = EnumSet.noneOf(Dimension.class);
        for (var label : labels) {
            asked.add(possible.stream()
                    .filter(dimension -> dimension.label.equals(label))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid(Violation.query("groupBy", "UnknownValue", labels(possible)))));
        }
        return asked;
    }

    private static String labels(Set<Dimension> possible) {
        return Arrays.stream(values())
                .filter(possible::contains)
                .map(Dimension::label)
                .collect(Collectors.joining(", "));
    }
}
