package id.kurasi.certification.indicator;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What is counted, when and where, and how it is broken down. One value of each kind: counts of several do not add up. */
public class IndicatorFilter extends PeriodFilter {

    @RestQuery
    @Size(max = 4)
    @Parameter(
            description =
                    "Up to four of what the indicator's classification names: province, regency, district, category (product"
                            + " group), subcategory, type, scheme (with its type), fundingSource, topic; repeat the parameter. Categories do"
                            + " not go together with scheme and fundingSource",
            example = "type")
    public List<String> groupBy;

    @RestQuery
    @Size(max = 1)
    @Parameter(description = "Of this certificate type (jenis sertifikat); one", example = "HALAL")
    public List<String> type;

    @RestQuery
    @Size(max = 1)
    @Parameter(
            description = "By this route (skema), with its type; STANDARD where a type has one only",
            example = "SELF_DECLARE")
    public List<String> scheme;

    @RestQuery
    @Size(max = 1)
    @Parameter(description = "Paid from this source (sumber dana); one", example = "APBD_REGENCY")
    public List<String> fundingSource;

    @RestQuery
    @Size(max = 1)
    @Parameter(description = "For products of this category (kategori) or below it; one", example = "FOOD_BEVERAGE")
    public List<String> category;

    @RestQuery
    @Size(max = 1)
    @Parameter(description = "Trainings on this topic (topik pelatihan); one", example = "PACKING")
    public List<String> topic;

    /** All of an indicator, by type or topic. */
    static IndicatorFilter of(PeriodFilter period, Dimension by) {
        var filter = new IndicatorFilter();
        filter.year = period.year;
        filter.quarter = period.quarter;
        filter.region = period.region;
        filter.groupBy = List.of(by.label());
        filter.type = List.of();
        filter.scheme = List.of();
        filter.fundingSource = List.of();
        filter.category = List.of();
        filter.topic = List.of();
        return filter;
    }

    /** The values that are asked for, by what they are values of. */
    Map<Dimension, Optional<String>> values() {
        return Map.of(
                Dimension.TYPE, first(type),
                Dimension.SCHEME, first(scheme),
                Dimension.FUNDING_SOURCE, first(fundingSource),
                Dimension.CATEGORY, first(category),
                Dimension.TOPIC, first(topic));
    }

    String value(Dimension dimension) {
        return values().get(dimension).orElse(null);
    }

    private static Optional<String> first(List<String> values) {
        return values.stream().findFirst();
    }
}
