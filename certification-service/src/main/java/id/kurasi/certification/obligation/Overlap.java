package id.kurasi.certification.obligation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;

/**
 * Whether two rules would speak of the same thing on the same day, so that nobody could tell which one holds: the same basis,
 * requirement, category and conditions, with a scale and a profile in common. The constraint {@code obligation_one_at_a_time}
 * says the same.
 */
final class Overlap {

    private Overlap() {}

    static boolean between(Rule one, Rule other) {
        return one.basis() == other.basis()
                && one.requirement().equals(other.requirement())
                && Objects.equals(one.category(), other.category())
                && one.conditions().equals(other.conditions())
                && shared(one.businessScales(), other.businessScales())
                && shared(one.profiles(), other.profiles())
                && appliesWhile(one, other)
                && appliesWhile(other, one);
    }

    private static boolean shared(Collection<?> some, Collection<?> others) {
        return some == null || others == null || !Collections.disjoint(some, others);
    }

    /** Whether it begins before the other ends, and ever applies. */
    private static boolean appliesWhile(Rule rule, Rule other) {
        var begin = rule.mandatoryFrom() == null ? LocalDate.MIN : rule.mandatoryFrom();
        return !rule.hasEndedBy(begin) && !other.hasEndedBy(begin);
    }
}
