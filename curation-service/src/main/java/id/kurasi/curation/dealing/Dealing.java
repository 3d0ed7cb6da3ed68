package id.kurasi.curation.dealing;

import id.kurasi.curation.decision.PlausibleDay;
import id.kurasi.curation.round.RoundState;
import id.kurasi.curation.submission.Sight;
import id.kurasi.curation.submission.Submission;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One submission as a retailer and its producer deal about it: questions, samples, offers, conditions. Each retailer deals
 * for itself. Its buyers, the producer and the agencies in charge know of it, and nobody else.
 */
public record Dealing(Submission submission, Sight sight) {

    /** The two who deal with each other. The agency in charge may stand in for the business, an administrator for both. */
    public enum Side {
        RETAILER,
        BUSINESS;

        public Side other() {
            return this == RETAILER ? BUSINESS : RETAILER;
        }
    }

    /** Whether the caller knows of what this retailer deals. */
    public boolean sees(String retailer) {
        return seesAll() || sight.buysFor().contains(retailer);
    }

    /** The same for what tells how the retailer decided: the producer reads that once the results are published. */
    public boolean seesResults(String retailer) {
        return sight.oversees()
                || sight.buysFor().contains(retailer)
                || (sight.owns() && submission.round().state() == RoundState.PUBLISHED);
    }

    /** Whether the caller buys for the retailer: what only its buyers read, they read. */
    public boolean isInternalTo(String retailer) {
        return sight.buysFor().contains(retailer);
    }

    public boolean actsFor(Side side, String retailer) {
        return side == Side.RETAILER
                ? sight.powers().decidesFor().contains(retailer)
                : sight.powers().nominates();
    }

    /** @throws Refusal 403 for who knows of it, but acts for the other side or for none */
    public void requireSide(Side side, String retailer) {
        if (!actsFor(side, retailer)) {
            throw Refusal.forbidden("not-yours-to-do", submission.id());
        }
    }

    /**
     * The retailer for which the caller begins something.
     *
     * @param asked may be left out by who buys for one retailer of the round
     * @throws Refusal 403 for who buys for none, 400 when it must choose
     */
    public String retailer(String asked) {
        var own = List.copyOf(sight.powers().decidesFor());
        if (own.isEmpty()) {
            throw Refusal.forbidden("not-yours-to-do", submission.id());
        }
        if (asked == null && own.size() == 1) {
            return own.get(0);
        }
        if (asked == null || !own.contains(asked)) {
            throw Refusal.invalid(Violation.body(
                    "retailer",
                    "OneOfYourRetailers",
                    String.join(", ", own.stream().sorted().toList())));
        }
        return asked;
    }

    /** The day it is in the round's time zone. */
    public LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, submission.round().zone());
    }

    /** @throws Refusal 400 when the day is over in the round's time zone; none fits */
    public void requireToCome(String field, LocalDate day, Instant now) {
        var violations = new ArrayList<>(PlausibleDay.violations(field, day));
        if (day != null && day.isBefore(day(now))) {
            violations.add(Violation.body(field, "DayIsPast", day(now)));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    /** Conditions of a list over what hangs on the submission, as far as the caller knows of it. */
    public Filters filters(String alias, String retailer) {
        var filters = new Filters().and(alias + ".submissionId = :submission", "submission", submission.id());
        if (!seesAll()) {
            var own = sight.buysFor();
            filters.and(
                    own.isEmpty()
                            ? "1 = 0"
                            : filters.condition(alias + ".retailer in (:buyerOf)", "buyerOf", List.copyOf(own)));
        }
        if (retailer != null) {
            filters.and(alias + ".retailer = :retailer", "retailer", retailer);
        }
        return filters;
    }

    private boolean seesAll() {
        return sight.oversees() || sight.owns();
    }
}
