package id.kurasi.certification.programme;

import id.kurasi.certification.type.CertificateType;
import id.kurasi.certification.type.CertificateTypes;
import id.kurasi.certification.type.Scheme;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks through a plan before it is written: whether its parts fit each other and the types of certificates. */
@ApplicationScoped
class ProgrammeIntake {

    private final CertificateTypes types;

    ProgrammeIntake(CertificateTypes types) {
        this.types = types;
    }

    /** A plan whose parts fit each other. */
    record Accepted(Plan plan, Set<Offer> offers, List<Allocation> allocations) {}

    Accepted check(WriteProgramme wanted) {
        var violations = new ArrayList<Violation>();
        var offers = offers(wanted.offers(), violations);
        if (wanted.fundingSource() == FundingSource.OTHER && wanted.fundedBy() == null) {
            violations.add(Violation.body("fundedBy", "FunderNeeded"));
        }
        checkAllocations(wanted, violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return new Accepted(wanted.plan(), offers, wanted.wantedAllocations());
    }

    private Set<Offer> offers(List<OfferView> wanted, List<Violation> violations) {
        var offers = new TreeSet<>(Offer.ORDER);
        for (var i = 0; i < wanted.size(); i++) {
            var field = "offers[" + i + "]";
            var offer = wanted.get(i);
            var type = types.find(offer.type());
            if (type.isEmpty()) {
                violations.add(Violation.body(field + ".type", "UnknownType", offer.type()));
            } else {
                offers.addAll(routes(type.get(), offer.scheme(), field, violations));
            }
        }
        return offers;
    }

    private static List<Offer> routes(CertificateType type, String scheme, String field, List<Violation> violations) {
        var routes = type.schemes().stream().map(Scheme::code).toList();
        if (scheme == null) {
            return routes.stream().map(route -> new Offer(type.code(), route)).toList();
        }
        if (!routes.contains(scheme)) {
            violations.add(Violation.body(field + ".scheme", "UnknownScheme", type.code(), String.join(", ", routes)));
        }
        return List.of(new Offer(type.code(), scheme));
    }

    private static void checkAllocations(WriteProgramme wanted, List<Violation> violations) {
        var seen = new HashSet<String>();
        var sum = 0L;
        for (var i = 0; i < wanted.allocations().size(); i++) {
            var allocation = wanted.allocations().get(i);
            var field = "allocations[" + i + "]";
            if (!RegionCode.isWithin(allocation.regionCode(), wanted.agencyRegionCode())) {
                violations.add(Violation.body(field + ".regionCode", "OutsideProgramme", wanted.agencyRegionCode()));
            }
            if (!seen.add(allocation.wave() + " " + allocation.regionCode())) {
                violations.add(Violation.body(field, "Duplicate"));
            }
            sum += allocation.quota();
        }
        if (sum > wanted.quota()) {
            violations.add(Violation.body("quota", "BelowAllocated", sum));
        }
    }
}
