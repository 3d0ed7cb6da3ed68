package id.kurasi.certification.obligation;

import java.util.Collection;

/** Whether a rule speaks of a product. */
public enum Concern {
    YES,
    /** It hangs on something that nobody has said of the product. */
    UNDECIDED,
    NO;

    static Concern when(boolean holds) {
        return holds ? YES : NO;
    }

    /** @param said null or empty when nothing was said */
    static Concern whenAny(Collection<String> asked, Collection<String> said) {
        if (said == null || said.isEmpty()) {
            return UNDECIDED;
        }
        return when(said.stream().anyMatch(it -> asked.stream().anyMatch(it::equalsIgnoreCase)));
    }

    Concern and(Concern other) {
        return compareTo(other) > 0 ? this : other;
    }
}
