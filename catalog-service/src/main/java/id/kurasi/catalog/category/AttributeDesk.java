package id.kurasi.catalog.category;

import id.kurasi.catalog.rule.RuleJournal;
import id.kurasi.catalog.rule.RuleJournal.Kind;
import id.kurasi.catalog.rule.Rules;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where administrators say what a category asks of its products. */
@ApplicationScoped
class AttributeDesk {

    private final Categories categories;
    private final CategoryStore store;
    private final CategoryUse use;
    private final RequiredByProfiles profiles;
    private final Rules rules;
    private final RuleJournal journal;
    private final Event<AttributesChanged> changed;

    AttributeDesk(
            Categories categories,
            CategoryStore store,
            CategoryUse use,
            RequiredByProfiles profiles,
            Rules rules,
            RuleJournal journal,
            Event<AttributesChanged> changed) {
        this.categories = categories;
        this.store = store;
        this.use = use;
        this.profiles = profiles;
        this.rules = rules;
        this.journal = journal;
        this.changed = changed;
    }

    /** @param created whether the category declares it only now */
    record Saved(CategoryView category, boolean created) {}

    Saved save(String category, String code, WriteAttribute to, String ifMatch) {
        var violations = to.violations();
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        rules.change();
        var tree = categories.held();
        var at = tree.find(category).orElseThrow(() -> Refusal.notFound("category", category));
        var before = tree.own(category, code);
        CategoryDesk.requireVersion(before.isPresent() ? (Long) at.version() : null, ifMatch);
        var below = tree.within(List.of(category));
        requireOneDeclaration(code, at, tree);
        var attribute = to.named(code, category);
        requireFit(attribute, before, below);
        store.save(attribute);
        journal.changed(Kind.CATEGORY, category, code);
        if (before.isEmpty() || before.get().required() != attribute.required()) {
            changed.fire(new AttributesChanged(below));
        }
        return new Saved(categories.held().find(category).orElseThrow(), before.isEmpty());
    }

    private static void requireOneDeclaration(String code, CategoryView at, CategoryTree tree) {
        var line = new ArrayList<>(at.path());
        line.addAll(tree.within(List.of(at.code())));
        tree.declaring(code, line).stream()
                .filter(declaring -> !declaring.equals(at.code()))
                .findFirst()
                .ifPresent(declaring -> {
                    throw Refusal.of(409, "attribute-declared-twice", code, declaring, at.code());
                });
    }

    /** What products say in it already must be right by what it is to be; in another unit it would say something else. */
    private void requireFit(Attribute attribute, Optional<Attribute> before, Collection<String> below) {
        if (before.isPresent() && attribute.takesAllThatFits(before.get())) {
            return;
        }
        var otherUnit = before.isPresent() && !Objects.equals(before.get().unit(), attribute.unit());
        requireUnused(
                "attribute-value-in-use",
                attribute,
                otherUnit ? use.giving(attribute.code(), below) : use.notFitting(attribute, below));
    }

    static void requireUnused(String problem, Attribute attribute, long products) {
        if (products > 0) {
            throw Refusal.of(409, problem, attribute.code(), products).with("products", products);
        }
    }

    void remove(String category, String code) {
        rules.change();
        var tree = categories.held();
        var attribute = tree.own(category, code).orElseThrow(() -> Refusal.notFound("attribute", code));
        var below = tree.within(List.of(category));
        requireUnused("attribute-in-use", attribute, use.giving(code, below));
        profiles.requireNoneNames(attribute, tree);
        store.removeAttribute(category, code);
        journal.changed(Kind.CATEGORY, category, code);
        changed.fire(new AttributesChanged(below));
    }
}
