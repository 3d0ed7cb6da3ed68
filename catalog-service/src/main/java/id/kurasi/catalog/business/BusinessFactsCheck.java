package id.kurasi.catalog.business;

import id.kurasi.catalog.category.Categories;
import id.kurasi.catalog.region.RegionLevel;
import id.kurasi.catalog.region.Regions;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is said of a business, against what is known of regions, categories and the calendar. */
@ApplicationScoped
class BusinessFactsCheck {

    private final Regions regions;
    private final Categories categories;
    private final Today today;

    BusinessFactsCheck(Regions regions, Categories categories, Today today) {
        this.regions = regions;
        this.categories = categories;
        this.today = today;
    }

    void check(WriteBusiness said) {
        var violations = new ArrayList<Violation>();
        if (isNoPlace(said.regionCode())) {
            violations.add(Violation.body("regionCode", "UnknownRegion", said.regionCode()));
        }
        for (var i = 0; i < said.categories().size(); i++) {
            var category = said.categories().get(i);
            if (!categories.exists(category)) {
                violations.add(Violation.body("categories[" + i + "]", "UnknownCategory", category));
            }
        }
        for (var i = 0; i < said.fosteredBy().size(); i++) {
            check(said.fosteredBy(), i, today.date(), violations);
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private boolean isNoPlace(String code) {
        return regions.find(code)
                .filter(region -> region.level() != RegionLevel.PROVINCE)
                .isEmpty();
    }

    private static void check(List<Fostering> all, int i, LocalDate today, List<Violation> violations) {
        var relation = all.get(i);
        var field = "fosteredBy[" + i + "].";
        if (relation.since().isAfter(today)) {
            violations.add(Violation.body(field + "since", "FutureDate"));
        }
        if (relation.until() != null && relation.until().isAfter(today)) {
            violations.add(Violation.body(field + "until", "FutureDate"));
        }
        if (relation.until() != null && relation.until().isBefore(relation.since())) {
            violations.add(Violation.body(field + "until", "EndsBeforeItBegins"));
        }
        if (all.subList(0, i).stream().anyMatch(relation::isOpenWith)) {
            violations.add(Violation.body(field + "organisation", "FosteredTwice"));
        }
    }
}
