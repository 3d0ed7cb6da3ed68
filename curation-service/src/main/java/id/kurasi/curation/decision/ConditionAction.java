package id.kurasi.curation.decision;

import java.util.Locale;
import java.util.Set;

/** What can be done about a condition: the producer reports, the retailer judges. */
public enum ConditionAction {
    REPORT(null, ConditionState.OPEN, ConditionState.MISSED),
    MEET(ConditionState.MET, ConditionState.OPEN, ConditionState.MISSED),
    WAIVE(ConditionState.WAIVED, ConditionState.OPEN, ConditionState.MISSED),
    MISS(ConditionState.MISSED, ConditionState.OPEN);

    private final ConditionState result;
    private final Set<ConditionState> from;

    ConditionAction(ConditionState result, ConditionState... from) {
        this.result = result;
        this.from = Set.of(from);
    }

    ConditionState result() {
        return result;
    }

    boolean isPossibleFrom(ConditionState state) {
        return from.contains(state);
    }

    public boolean isOfTheBusiness() {
        return this == REPORT;
    }

    /** As it stands in paths and in allowedActions. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
