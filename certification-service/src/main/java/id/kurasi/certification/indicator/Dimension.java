package id.kurasi.certification.indicator;

import com.fasterxml.jackson.annotation.JsonValue;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What indicators may be broken down by. */
public enum Dimension {
    /** Provinsi. */
    PROVINCE("province"),
    /** Kabupaten/kota. */
    REGENCY("regency"),
    /** Kecamatan. */
    DISTRICT("district"),
    /** Product group, the root of the catalog's tree (kelompok produk). */
    CATEGORY("category"),
    /** A category below those, with all below it (kategori). */
    SUBCATEGORY("subcategory"),
    /** Certificate type (jenis sertifikat). */
    TYPE("type"),
    /** Route to a certificate (skema), of a type. */
    SCHEME("scheme"),
    /** Sumber dana. */
    FUNDING_SOURCE("fundingSource"),
    /** Of a training (topik pelatihan). */
    TOPIC("topic"),
    /** Triwulan; not to be asked for, see {@link Suppression}. */
    QUARTER("quarter");

    private final String label;

    Dimension(String label) {
        this.label = label;
    }

    @JsonValue
    public String label() {
        return label;
    }

    /** @throws Refusal 400 for what the indicator is not broken down by */
    static Set<Dimension> of(Collection<String> labels, Indicator indicator) {
        var asked = EnumSet.noneOf(Dimension.class);
        for (var label : labels) {
            asked.add(indicator.dimensions().stream()
                    .filter(dimension -> dimension.label.equals(label))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid(
                            Violation.query("groupBy", "NotBrokenDownBy", indicator.code(), labels(indicator)))));
        }
        if (asked.contains(SCHEME)) {
            // two types may have schemes of the same name
            asked.add(TYPE);
        }
        return asked;
    }

    static String labels(Indicator indicator) {
        return indicator.dimensions().stream().map(Dimension::label).collect(Collectors.joining(", "));
    }
}
