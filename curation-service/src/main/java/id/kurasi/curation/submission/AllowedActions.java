package id.kurasi.curation.submission;

import id.kurasi.curation.decision.Decision;
import id.kurasi.curation.round.RoundState;
import id.kurasi.curation.submission.ReviewRights.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a caller can do with a submission now: what it may do, of what the states allow. */
record AllowedActions(Submission submission, List<Decision> decisions, Sight sight, Leave leave) {

    /** @param late whether it can be submitted by an access code after its round has closed */
    record Leave(Standing standing, boolean late) {}

    List<String> list() {
        if (submission.round.state().isFinished()) {
            return List.of();
        }
        return Stream.concat(ofTheSubmission().stream(), ofDecisions())
                .distinct()
                .toList();
    }

    private List<String> ofTheSubmission() {
        var powers = sight.powers();
        var actions = new ArrayList<String>();
        switch (submission.state) {
            case DRAFT, CHANGES_REQUESTED -> {
                if (submission.round.state() == RoundState.OPEN || leave.late()) {
                    add(actions, powers.nominates(), "submit");
                }
                add(actions, powers.nominates(), "withdraw");
            }
            case SUBMITTED -> {
                add(actions, powers.curates() && leave.standing().reviewable().contains(submission.id), "edit-review");
                add(actions, powers.governs() || powers.curates() && isImpartial(), "request-changes");
                add(actions, powers.governs(), "complete-review");
                add(actions, powers.nominates(), "withdraw");
            }
            case REVIEWED -> {
                add(actions, powers.governs(), "reopen");
                add(actions, powers.governs() && isUndecided(), "override-recommendation");
                add(actions, powers.nominates(), "withdraw");
            }
            case DECLINED -> add(actions, powers.governs(), "reopen");
            case ACCEPTED, WITHDRAWN -> {
                // only retailers go on
            }
        }
        return actions;
    }

    private Stream<String> ofDecisions() {
        var decidable = submission.state == SubmissionState.REVIEWED || submission.state == SubmissionState.ACCEPTED;
        return decisions.stream()
                .filter(decision -> decidable && sight.powers().decidesFor().contains(decision.retailer()))
                .flatMap(decision -> decision.possibleActions().stream());
    }

    private boolean isImpartial() {
        return !leave.standing().inConflict().contains(submission.id);
    }

    private boolean isUndecided() {
        return submission.overruling == null
                && decisions.stream().allMatch(decision -> decision.state().isOpen());
    }

    private static void add(List<String> actions, boolean allowed, String action) {
        if (allowed) {
            actions.add(action);
        }
    }
}
