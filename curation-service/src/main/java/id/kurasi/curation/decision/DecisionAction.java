package id.kurasi.curation.decision;

import java.util.Locale;

/** What a buyer can do with a submission. */
public enum DecisionAction {
    SHORTLIST(DecisionState.SHORTLISTED),
    ACCEPT(DecisionState.ACCEPTED),
    ACCEPT_WITH_CONDITIONS(DecisionState.ACCEPTED_WITH_CONDITIONS),
    DECLINE(DecisionState.DECLINED);

    private final DecisionState result;

    DecisionAction(DecisionState result) {
        this.result = result;
    }

    DecisionState result() {
        return result;
    }

    public boolean isAcceptance() {
        return result.isAcceptance();
    }

    boolean isPossibleFrom(DecisionState state) {
        return this == SHORTLIST ? state == DecisionState.PENDING : state.isOpen();
    }

    /** As it stands in paths and in allowedActions. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
