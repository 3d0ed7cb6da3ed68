package id.kurasi.catalog.category;

import id.kurasi.catalog.rule.RuleJournal;
import id.kurasi.catalog.rule.RuleJournal.Kind;
import id.kurasi.catalog.rule.Rules;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where administrators change the tree. Nothing that a product says is left without a category or attribute to say it in. */
@ApplicationScoped
class CategoryDesk {

    private final Categories categories;
    private final CategoryStore store;
    private final CategoryUse use;
    private final RequiredByProfiles profiles;
    private final Rules rules;
    private final RuleJournal journal;
    private final Event<CategoryMoved> moves;
    private final Event<AttributesChanged> changed;

    CategoryDesk(
            Categories categories,
            CategoryStore store,
            CategoryUse use,
            RequiredByProfiles profiles,
            Rules rules,
            RuleJournal journal,
            Event<CategoryMoved> moves,
            Event<AttributesChanged> changed) {
        this.categories = categories;
        this.store = store;
        this.use = use;
        this.profiles = profiles;
        this.rules = rules;
        this.journal = journal;
        this.moves = moves;
        this.changed = changed;
    }

    CategoryView get(String code) {
        return categories.latest().find(code).orElseThrow(() -> Refusal.notFound("category", code));
    }

    /** Of one that was removed as well. */
    HistoryView history(String code) {
        var history = journal.history(Kind.CATEGORY, code);
        if (history.items().isEmpty()) {
            get(code);
        }
        return history;
    }

    CategoryView save(String code, WriteCategory to, String ifMatch) {
        rules.change();
        var tree = categories.held();
        var before = tree.find(code);
        requireVersion(before.map(CategoryView::version).orElse(null), ifMatch);
        if (to.parent() != null && !tree.exists(to.parent())) {
            throw Refusal.invalid(Violation.body("parent", "UnknownCategory", to.parent()));
        }
        var moved = before.isPresent() && !Objects.equals(before.get().parent(), to.parent());
        if (moved) {
            requireMovable(code, to.parent(), tree);
        }
        store.save(code, to);
        journal.saved(Kind.CATEGORY, code, before.isEmpty());
        if (moved) {
            var below = tree.within(List.of(code));
            moves.fire(new CategoryMoved(below));
            changed.fire(new AttributesChanged(below));
        }
        return categories.held().find(code).orElseThrow();
    }

    /** A version seen where there is one, none where there is none. */
    static void requireVersion(Long version, String ifMatch) {
        if (version != null) {
            Preconditions.ifMatch(ifMatch, version);
        } else if (ifMatch != null) {
            throw Refusal.of(412, "stale");
        }
    }

    private void requireMovable(String code, String parent, CategoryTree tree) {
        var below = tree.within(List.of(code));
        if (below.contains(parent)) {
            throw Refusal.invalid(Violation.body("parent", "CategoryBelowItself", parent));
        }
        var inherited = parent == null
                ? List.<Attribute>of()
                : List.copyOf(tree.attributesOf(parent).values());
        for (var attribute : inherited) {
            tree.declaring(attribute.code(), below).stream().findFirst().ifPresent(declaring -> {
                throw Refusal.of(409, "attribute-declared-twice", attribute.code(), attribute.from(), declaring);
            });
        }
        requireNothingLost(tree.find(code).orElseThrow(), inherited, below);
    }

    /** What the products below say in attributes of the old place must be sayable in the new one. */
    private void requireNothingLost(CategoryView category, List<Attribute> inheritedThere, List<String> below) {
        Function<Attribute, Stream<Attribute>> successor =
                old -> inheritedThere.stream().filter(there -> there.code().equals(old.code()));
        for (var old : category.attributes()) {
            var there = successor.apply(old).findFirst();
            if (old.from().equals(category.code())
                    || there.isPresent() && there.get().equals(old)) {
                continue;
            }
            var lost = there.isPresent() && Objects.equals(there.get().unit(), old.unit())
                    ? use.notFitting(there.get(), below)
                    : use.giving(old.code(), below);
            AttributeDesk.requireUnused("attribute-in-use", old, lost);
        }
    }

    void remove(String code) {
        rules.change();
        var tree = categories.held();
        var category = tree.find(code).orElseThrow(() -> Refusal.notFound("category", code));
        var using = use.of(code);
        if (using.values().stream().anyMatch(count -> count > 0)) {
            var refusal = Refusal.of(
                    409,
                    "category-in-use",
                    code,
                    using.get("products"),
                    using.get("businesses"),
                    using.get("subcategories"));
            using.forEach(refusal::with);
            throw refusal;
        }
        profiles.requireNoneNames(category, tree);
        store.remove(code);
        journal.removed(Kind.CATEGORY, code);
    }
}
