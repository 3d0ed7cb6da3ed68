package id.kurasi.certification.compliance;

import id.kurasi.certification.compliance.ComplianceView.RequirementView;
import id.kurasi.certification.compliance.ComplianceView.Result;
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
import java.util.List;

/** Answers how products stand to their obligations: two statements, however many products are asked about. */
@ApplicationScoped
class ComplianceCheck {

    private final CategoryTree categories;
    private final Obligations obligations;
    private final HeldCertificates certificates;
    private final Texts texts;
    private final Today today;

    ComplianceCheck(
            CategoryTree categories, Obligations obligations, HeldCertificates certificates, Texts texts, Today today) {
        this.categories = categories;
        this.obligations = obligations;
        this.certificates = certificates;
        this.texts = texts;
        this.today = today;
    }

    ComplianceView of(CheckProducts question) {
        var products = placed(question.products());
        var rules = rulesFor(question.profile());
        var held = certificates.of(
                question.products().stream().map(ProductFacts::productId).toList());
        var on = today.or(question.on());
        var evaluation = new Evaluation(on, today.expiringWithinDays());
        var results = products.stream()
                .map(product -> result(
                        product,
                        evaluation.of(
                                product,
                                rules,
                                held.getOrDefault(product.facts().productId(), List.of()))))
                .toList();
        return new ComplianceView(on, results);
    }

    /** @throws Refusal 400 naming every category that the catalog does not know */
    private List<CheckedProduct> placed(List<ProductFacts> products) {
        var placed = new ArrayList<CheckedProduct>();
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < products.size(); i++) {
            var facts = products.get(i);
            var path = categories.pathFrom(facts.category());
            path.ifPresent(known -> placed.add(new CheckedProduct(facts, known)));
            if (path.isEmpty()) {
                violations.add(Violation.body("products[" + i + "].category", "UnknownCategory", facts.category()));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return placed;
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

    private Result result(CheckedProduct product, List<Verdict> verdicts) {
        return new Result(
                product.facts().productId(),
                verdicts.stream().allMatch(verdict -> verdict.outcome().isCompliant()),
                verdicts.stream().map(this::inWords).toList());
    }

    private RequirementView inWords(Verdict verdict) {
        var message = texts.get(
                "compliance." + verdict.messageKey(), verdict.messageArgs().toArray());
        return RequirementView.of(verdict, message);
    }
}
