package id.kurasi.catalog.category;

import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Refuses to take away what a completeness profile asks for, which could then be given by no product. */
@ApplicationScoped
class RequiredByProfiles {

    private final CategoryReferences references;

    RequiredByProfiles(CategoryReferences references) {
        this.references = references;
    }

    /** The category goes with what it declares. */
    void requireNoneNames(CategoryView category, CategoryTree tree) {
        requireNone(category.code(), references.toCategory(category.code()));
        category.attributes().stream()
                .filter(attribute -> attribute.from().equals(category.code()))
                .forEach(attribute -> requireNoneNames(attribute, tree));
    }

    /** Another category may declare one of the same name, which can then still be given. */
    void requireNoneNames(Attribute attribute, CategoryTree tree) {
        var declaring = tree.declaring(
                attribute.code(), tree.all().stream().map(CategoryView::code).toList());
        if (declaring.equals(List.of(attribute.from()))) {
            requireNone(attribute.code(), references.toAttribute(attribute.code()));
        }
    }

    private static void requireNone(String code, List<String> profiles) {
        if (!profiles.isEmpty()) {
            throw Refusal.of(409, "named-by-profiles", code, String.join(", ", profiles))
                    .with("profiles", profiles);
        }
    }
}
