package id.kurasi.certification.compliance;

import id.kurasi.certification.compliance.ComplianceView.RequirementView;
import id.kurasi.certification.compliance.ComplianceView.Result;
import id.kurasi.certification.compliance.Verdict.Words;
import id.kurasi.certification.meaning.Today;
import id.kurasi.certification.obligation.Obligations;
import id.kurasi.certification.obligation.Rule;
import id.kurasi.certification.peer.CategoryTree;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Texts;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers how products stand to their obligations: three statements, however many products are asked about. */
@ApplicationScoped
class ComplianceCheck {

    private final CategoryTree categories;
    private final Obligations obligations;
    private final Holdings holdings;
    private final Texts texts;
    private final Today today;

    ComplianceCheck(CategoryTree categories, Obligations obligations, Holdings holdings, Texts texts, Today today) {
        this.categories = categories;
        this.obligations = obligations;
        this.holdings = holdings;
        this.texts = texts;
        this.today = today;
    }

    ComplianceView of(CheckProducts question) {
        var paths = paths(question.products());
        var on = today.or(question.on());
        var evaluation = Evaluation.of(on, today.expiringWithinDays(), rulesFor(question.profile()));
        var ids = question.products().stream().map(ProductFacts::productId).toList();
        var held = holdings.of(ids, on);
        var wording = new Wording(texts);
        var results = new ArrayList<Result>();
        for (var i = 0; i < paths.size(); i++) {
            var facts = question.products().get(i);
            var product = held.product(facts, facts.subject(paths.get(i)));
            results.add(result(facts, evaluation.of(product), wording));
        }
        return new ComplianceView(on, results);
    }

    /** @throws Refusal 400 naming every category that the catalog does not know */
    private List<List<String>> paths(List<ProductFacts> products) {
        var paths = new ArrayList<List<String>>();
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < products.size(); i++) {
            var category = products.get(i).category();
            var path = categories.pathFrom(category);
            path.ifPresent(paths::add);
            if (path.isEmpty()) {
                violations.add(Violation.body("products[" + i + "].category", "UnknownCategory", category));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return paths;
    }

    private Collection<Rule> rulesFor(String profile) {
        var all = obligations.all();
        if (profile != null && all.stream().noneMatch(rule -> rule.isAskedBy(profile))) {
            throw Refusal.invalid(Violation.body("profile", "UnknownProfile", profile));
        }
        return all.stream()
                .filter(rule -> rule.restsOnLaw() || rule.isAskedBy(profile))
                .toList();
    }

    private static Result result(ProductFacts facts, List<Verdict> verdicts, Wording wording) {
        return new Result(
                facts.productId(),
                verdicts.stream().allMatch(Verdict::isCompliant),
                verdicts.stream()
                        .map(verdict -> RequirementView.of(verdict, wording.of(verdict.words())))
                        .toList());
    }

    /** A thousand products share a few dozen sentences: each is put together once. */
    private record Wording(Texts texts, Map<Words, String> said) {

        Wording(Texts texts) {
            this(texts, new HashMap<>());
        }

        String of(Words words) {
            return said.computeIfAbsent(
                    words, it -> texts.get("compliance." + it.key(), it.args().toArray()));
        }
    }
}
