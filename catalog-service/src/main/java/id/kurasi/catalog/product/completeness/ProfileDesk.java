package id.kurasi.catalog.product.completeness;

import id.kurasi.catalog.category.Categories;
import id.kurasi.catalog.category.CategoryTree;
import id.kurasi.catalog.rule.RuleJournal;
import id.kurasi.catalog.rule.RuleJournal.Kind;
import id.kurasi.catalog.rule.Rules;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where administrators say what retailers need to know. */
@ApplicationScoped
class ProfileDesk {

    private final Profiles profiles;
    private final ProfileStore store;
    private final Categories categories;
    private final Recompute recompute;
    private final Rules rules;
    private final RuleJournal journal;

    ProfileDesk(
            Profiles profiles,
            ProfileStore store,
            Categories categories,
            Recompute recompute,
            Rules rules,
            RuleJournal journal) {
        this.profiles = profiles;
        this.store = store;
        this.categories = categories;
        this.recompute = recompute;
        this.rules = rules;
        this.journal = journal;
    }

    List<ProfileView> all() {
        return profiles.latest().values().stream().map(this::view).toList();
    }

    ProfileView get(String code) {
        var profile = profiles.latest().get(code);
        if (profile == null) {
            throw Refusal.notFound("completeness profile", code);
        }
        return view(profile);
    }

    /** Of one that was removed as well. */
    HistoryView history(String code) {
        var history = journal.history(Kind.PROFILE, code);
        if (history.items().isEmpty()) {
            get(code);
        }
        return history;
    }

    ProfileView save(String code, WriteProfile to, String ifMatch) {
        rules.change();
        var before = profiles.held().get(code);
        if (before != null) {
            Preconditions.ifMatch(ifMatch, before.version());
        } else if (ifMatch != null) {
            throw Refusal.of(412, "stale");
        }
        requireSense(to.requirements(), categories.held());
        store.save(code, to);
        journal.saved(Kind.PROFILE, code, before == null);
        if (before == null || !before.requirements().equals(to.requirements())) {
            recompute.of(code);
        }
        return view(profiles.held().get(code));
    }

    void remove(String code) {
        rules.change();
        if (!profiles.held().containsKey(code)) {
            throw Refusal.notFound("completeness profile", code);
        }
        store.remove(code);
        journal.removed(Kind.PROFILE, code);
        recompute.of(code);
    }

    private static void requireSense(List<Requirement> requirements, CategoryTree tree) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < requirements.size(); i++) {
            var at = "requirements[" + i + "].";
            var requirement = requirements.get(i);
            if (!isKnown(requirement.field(), tree)) {
                violations.add(
                        Violation.body(at + "field", "UnknownRequirement", String.join(", ", Measure.FIELDS.keySet())));
            }
            if (requirement.minimum() != null && !requirement.field().equals(Measure.PHOTOS)) {
                violations.add(Violation.body(at + "minimum", "MinimumOfNoPhotos"));
            }
            requirement.categories().stream()
                    .filter(category -> !tree.exists(category))
                    .forEach(
                            category -> violations.add(Violation.body(at + "categories", "UnknownCategory", category)));
            if (requirements.subList(0, i).stream().anyMatch(earlier -> meet(earlier, requirement, tree))) {
                violations.add(Violation.body(at + "field", "RequiredTwice", requirement.field()));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static boolean isKnown(String field, CategoryTree tree) {
        return field.equals(Measure.PHOTOS)
                || Measure.FIELDS.containsKey(field)
                || field.startsWith(Measure.ATTRIBUTES)
                        && tree.declaresAnywhere(field.substring(Measure.ATTRIBUTES.length()));
    }

    /** Two requirements of one field may not speak of the same product: neither could be told from the other. */
    private static boolean meet(Requirement one, Requirement other, CategoryTree tree) {
        return one.field().equals(other.field())
                && (one.categories().isEmpty()
                        || other.categories().isEmpty()
                        || !Collections.disjoint(tree.within(one.categories()), tree.within(other.categories())));
    }

    private ProfileView view(Profile profile) {
        return new ProfileView(
                profile.code(),
                profile.version(),
                profile.name(),
                profile.requirements(),
                recompute.progressOf(profile.code()));
    }
}
