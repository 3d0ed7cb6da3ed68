package id.kurasi.catalog.product.completeness;

import id.kurasi.catalog.category.Label;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What one kind of retailer needs to know of a product (profil persyaratan). */
record Profile(String code, long version, Label name, List<Requirement> requirements) {

    Optional<Requirement> of(String field, Collection<String> categoryPath) {
        return requirements.stream()
                .filter(requirement -> requirement.field().equals(field) && requirement.concerns(categoryPath))
                .findFirst();
    }
}
