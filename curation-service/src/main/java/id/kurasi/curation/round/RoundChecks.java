package id.kurasi.curation.round;

import id.kurasi.curation.retailer.Retailer;
import id.kurasi.curation.retailer.Retailers;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** What must fit together in a round. */
@ApplicationScoped
class RoundChecks {

    /** Wider than any round, narrower than what the database can hold. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2100;

    private final Retailers retailers;

    RoundChecks(Retailers retailers) {
        this.retailers = retailers;
    }

    /** @throws Refusal 400 naming all that does not fit */
    void check(RoundFacts facts) {
        var violations = new ArrayList<Violation>();
        checkDates(facts, violations);
        checkRetailers(facts.retailers(), violations);
        if (facts.sessionVenue() != null && facts.sessionOn() == null) {
            violations.add(Violation.body("sessionOn", "VenueNeedsDay"));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    /** @throws Refusal 400 for a window that would not become longer, or results promised for too early a day */
    void checkExtension(Round round, ExtendRound request) {
        var violations = new ArrayList<Violation>();
        checkYear("closesOn", request.closesOn(), violations);
        checkYear("resultsDueOn", request.resultsDueOn(), violations);
        if (!request.closesOn().isAfter(round.closesOn())) {
            violations.add(Violation.body("closesOn", "LaterOnly", round.closesOn()));
        }
        var promised = round.resultsDueOn();
        var resultsDueOn = request.resultsDueOn() == null ? promised : request.resultsDueOn();
        if (resultsDueOn != null && resultsDueOn.isBefore(request.closesOn())) {
            violations.add(Violation.body("resultsDueOn", "ResultsBeforeItCloses"));
        } else if (promised != null && resultsDueOn.isBefore(promised)) {
            violations.add(Violation.body("resultsDueOn", "NotEarlier", promised));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static void checkDates(RoundFacts facts, List<Violation> violations) {
        checkYear("opensOn", facts.opensOn(), violations);
        checkYear("closesOn", facts.closesOn(), violations);
        checkYear("resultsDueOn", facts.resultsDueOn(), violations);
        checkYear("sessionOn", facts.sessionOn(), violations);
        if (facts.closesOn().isBefore(facts.opensOn())) {
            violations.add(Violation.body("closesOn", "ClosesBeforeItOpens"));
        }
        if (facts.resultsDueOn() != null && facts.resultsDueOn().isBefore(facts.closesOn())) {
            violations.add(Violation.body("resultsDueOn", "ResultsBeforeItCloses"));
        }
    }

    private static void checkYear(String field, LocalDate date, List<Violation> violations) {
        if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
            violations.add(Violation.body(field, "YearOutOfRange", FIRST_YEAR, LAST_YEAR));
        }
    }

    private void checkRetailers(List<String> slugs, List<Violation> violations) {
        var existing = retailers.named(slugs).stream().map(Retailer::slug).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (var i = 0; i < slugs.size(); i++) {
            if (!existing.contains(slugs.get(i))) {
                violations.add(Violation.body("retailers[" + i + "]", "UnknownRetailer"));
            } else if (!seen.add(slugs.get(i))) {
                violations.add(Violation.body("retailers[" + i + "]", "NamedTwice"));
            }
        }
    }
}
