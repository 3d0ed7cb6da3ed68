package id.kurasi.certification.programme;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What a change of a plan must leave as it is: others rely on an open programme, and a place that is taken stays. */
final class PlanChange {

    private PlanChange() {}

    /** @throws Refusal 409 naming what may not change any more */
    static void requireSameOnceOpen(Programme programme, Plan to, Set<Offer> offered) {
        if (!programme.isKnown()) {
            return;
        }
        var from = programme.plan();
        var violations = new ArrayList<Violation>();
        requireSame("agencyRegionCode", from.agencyRegionCode(), to.agencyRegionCode(), violations);
        requireSame("fundingSource", from.fundingSource(), to.fundingSource(), violations);
        requireSame("fiscalYear", from.fiscalYear(), to.fiscalYear(), violations);
        if (!offered.containsAll(programme.offers())) {
            violations.add(Violation.body("offers", "OfferFixedOnceOpen"));
        }
        if (!violations.isEmpty()) {
            throw Refusal.of(409, "fixed-once-open").violations(violations);
        }
    }

    private static void requireSame(String field, Object from, Object to, List<Violation> violations) {
        if (!from.equals(to)) {
            violations.add(Violation.body(field, "FixedOnceOpen", String.valueOf(from)));
        }
    }

    /** @throws Refusal 409 with the number of places taken for each allocation that would go below it */
    static void requirePlacesFor(Collection<Allocation> held, List<Allocation> wanted) {
        var violations = new ArrayList<Violation>();
        for (var allocation : held) {
            var index = indexOf(allocation, wanted);
            if (index < 0 && allocation.taken() > 0) {
                violations.add(Violation.body(
                        "allocations",
                        "AllocationInUse",
                        allocation.wave(),
                        allocation.regionCode(),
                        allocation.taken()));
            } else if (index >= 0 && wanted.get(index).quota() < allocation.taken()) {
                violations.add(Violation.body("allocations[" + index + "].quota", "BelowTaken", allocation.taken()));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.of(409, "below-taken").violations(violations);
        }
    }

    private static int indexOf(Allocation allocation, List<Allocation> wanted) {
        for (var i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).isSamePlaceAs(allocation)) {
                return i;
            }
        }
        return -1;
    }
}
