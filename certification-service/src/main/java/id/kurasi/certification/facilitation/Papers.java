package id.kurasi.certification.facilitation;

import id.kurasi.certification.certificate.IssuedPaper;
import id.kurasi.certification.certificate.ProductLink;
import id.kurasi.certification.facilitation.step.IssueCase;
import id.kurasi.certification.type.CertificateTypes;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The certificate that a decision of the issuer amounts to. */
@ApplicationScoped
class Papers {

    private final CertificateTypes types;
    private final Routes routes;

    Papers(CertificateTypes types, Routes routes) {
        this.types = types;
        this.routes = routes;
    }

    /** @throws Refusal 400 for a day before the submission, or a product that the case is not about */
    IssuedPaper of(FacilitationCase it, IssueCase decision) {
        var purpose = it.purpose();
        var submittedOn = it.examination().lastFiling().submittedOn();
        return new IssuedPaper(
                purpose.type(),
                purpose.scheme(),
                decision.certificateNumber(),
                purpose.businessId(),
                purpose.regionCode(),
                filedOn(purpose, decision, submittedOn),
                routes.day(decision.issuedOn(), submittedOn, "issuedOn"),
                decision.expiresOn(),
                decision.details(),
                links(it.coverage().products(), decision),
                decision.method(),
                decision.supersedes());
    }

    private LocalDate filedOn(Purpose purpose, IssueCase decision, LocalDate submittedOn) {
        var submissionTells =
                decision.filedOn() == null && types.get(purpose.type()).countsFromFiling();
        return submissionTells ? submittedOn : decision.filedOn();
    }

    /** With the recipes that the issuer was told of, not those of today. */
    private static List<ProductLink> links(List<CaseProduct> products, IssueCase decision) {
        if (decision.productIds() == null) {
            return products.stream().map(Papers::link).toList();
        }
        var violations = new ArrayList<Violation>();
        var links = new ArrayList<ProductLink>();
        for (var i = 0; i < decision.productIds().size(); i++) {
            var id = decision.productIds().get(i);
            var field = "productIds[" + i + "]";
            products.stream()
                    .filter(product -> product.productId().equals(id))
                    .findFirst()
                    .ifPresentOrElse(
                            product -> links.add(link(product)),
                            () -> violations.add(Violation.body(field, "NotOnCase")));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return links.stream().distinct().toList();
    }

    private static ProductLink link(CaseProduct product) {
        return new ProductLink(product.productId(), product.compositionRevision());
    }
}
