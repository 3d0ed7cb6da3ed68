package id.kurasi.catalog.product.completeness;

import id.kurasi.catalog.category.CategoryReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;

/** The profiles that name a category or an attribute, by their codes. */
@ApplicationScoped
class ProfileReferences implements CategoryReferences {

    private final Profiles profiles;

    ProfileReferences(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public List<String> toCategory(String code) {
        return naming(requirement -> requirement.categories().contains(code));
    }

    @Override
    public List<String> toAttribute(String code) {
        return naming(requirement -> requirement.field().equals(Measure.ATTRIBUTES + code));
    }

    private List<String> naming(Predicate<Requirement> one) {
        return profiles.held().values().stream()
                .filter(profile -> profile.requirements().stream().anyMatch(one))
                .map(Profile::code)
                .toList();
    }
}
