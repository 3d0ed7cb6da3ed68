package id.kurasi.certification.certificate;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The recipes that products have today, as far as they are known and the worth of the certificate depends on them.
 *
 * @param revisions composition revision by product
 */
record PresentRecipes(Map<UUID, Integer> revisions, LocalDate today) {

    /** What is certified now, with all that was known of the same product: outdated from today on where its recipe is newer. */
    ProductLink certify(ProductLink earlier, ProductLink now) {
        var certified = earlier.certified(now.compositionRevision());
        return isNewerThan(now) ? certified.outdatedFrom(today) : certified.fittingFrom(today);
    }

    ProductLink certify(ProductLink first) {
        return certify(first, first);
    }

    boolean isNewerThan(ProductLink link) {
        return revisions.getOrDefault(link.productId(), 0) > link.compositionRevision();
    }

    /** @throws Refusal 400 for a product that is not on the certificate, 409 when it has got another recipe meanwhile */
    void requireConfirmable(List<ProductLink> confirmed, Certificate certificate) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<UUID>();
        for (var i = 0; i < confirmed.size(); i++) {
            var link = confirmed.get(i);
            var line = "products[" + i + "].";
            var certified = certificate.linkTo(link.productId());
            if (!seen.add(link.productId())) {
                violations.add(Violation.body(line + "productId", "Duplicate"));
            } else if (certified.isEmpty()) {
                violations.add(Violation.body(line + "productId", "NotOnCertificate"));
            } else if (certified.get().compositionRevision() > link.compositionRevision()) {
                violations.add(Violation.body(
                        line + "compositionRevision",
                        "OlderThanCertified",
                        certified.get().compositionRevision()));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        confirmed.stream().filter(this::isNewerThan).findFirst().ifPresent(link -> {
            throw Refusal.of(409, "recipe-moved-on", link.productId(), revisions.get(link.productId()));
        });
    }
}
