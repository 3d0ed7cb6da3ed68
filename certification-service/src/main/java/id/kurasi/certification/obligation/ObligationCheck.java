package id.kurasi.certification.obligation;

import id.kurasi.certification.peer.CategoryTree;
import id.kurasi.certification.type.CertificateTypes;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Whether a rule can be meant as it is stated; asks the catalog about its category, and so runs before the transaction. */
@ApplicationScoped
class ObligationCheck {

    private final CategoryTree categories;
    private final CertificateTypes types;

    ObligationCheck(CategoryTree categories, CertificateTypes types) {
        this.categories = categories;
        this.types = types;
    }

    /** @throws Refusal 400 with everything that is wrong */
    void require(AddObligation wanted) {
        var violations = new ArrayList<Violation>();
        if (wanted.category() != null && categories.pathFrom(wanted.category()).isEmpty()) {
            violations.add(Violation.body("category", "UnknownCategory", wanted.category()));
        }
        violations.addAll(ofProfiles(wanted));
        violations.addAll(ofDates(wanted));
        for (var i = 0; i < wanted.anyOf().size(); i++) {
            violations.addAll(ofProof("anyOf[" + i + "]", wanted.anyOf().get(i)));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static List<Violation> ofProfiles(AddObligation wanted) {
        if ((wanted.basis() == Basis.PROFILE) == (wanted.profiles() != null)) {
            return List.of();
        }
        return List.of(Violation.body("profiles", wanted.profiles() == null ? "ProfileNeeded" : "LawHasNoProfile"));
    }

    private static List<Violation> ofDates(AddObligation wanted) {
        var from = wanted.mandatoryFrom();
        if (from == null) {
            var needed = wanted.basis() == Basis.LAW || !wanted.supersedes().isEmpty();
            return needed ? List.of(Violation.body("mandatoryFrom", "FirstDayNeeded")) : List.of();
        }
        return wanted.mandatoryUntil() != null && wanted.mandatoryUntil().isBefore(from)
                ? List.of(Violation.body("mandatoryUntil", "BeforeFirstDay", from))
                : List.of();
    }

    private List<Violation> ofProof(String line, Proof proof) {
        if ((proof.type() == null) == (proof.fact() == null)) {
            return List.of(Violation.body(line, "TypeOrFact"));
        }
        if (proof.fact() != null) {
            return proof.standards() != null || proof.filedSuffices()
                    ? List.of(Violation.body(line, "OnlyOfCertificates"))
                    : List.of();
        }
        return types.find(proof.type()).isEmpty()
                ? List.of(Violation.body(line + ".type", "UnknownType", proof.type()))
                : List.of();
    }
}
