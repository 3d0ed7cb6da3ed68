package id.kurasi.catalog.statistics;

import id.kurasi.catalog.business.BusinessScale;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What is counted, and how it is broken down. */
public class StatisticsFilter {

    @RestQuery
    @Size(max = 3)
    @Parameter(
            description =
                    "Up to three of province, regency, district, category (product group), subcategory (the category itself),"
                            + " businessScale, organisation, inclusionGroup, for products also state; repeat the parameter. organisation and"
                            + " inclusionGroup do not go together",
            example = "category")
    public List<String> groupBy;

    @RestQuery
    @Size(max = 20)
    @Parameter(
            description = "In this region (wilayah) or below it; by default all that is yours to see",
            example = "35.76")
    public List<@Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?") String> region;

    @RestQuery
    @Size(max = 1)
    @Parameter(description = "In this category (kategori) or below it; one", example = "FOOD_BEVERAGE")
    public List<String> category;

    @RestQuery
    @Parameter(description = "Of this scale (skala usaha)")
    public List<BusinessScale> businessScale;

    @RestQuery
    @Size(max = 1)
    @Parameter(description = "Fostered by this organisation now (pembina); one", example = "dinas-35.76")
    public List<String> organisation;
}
