package id.kurasi.curation.submission;

import id.kurasi.curation.decision.Decision;
import id.kurasi.curation.decision.DecisionView;
import id.kurasi.curation.decision.DecisionView.Notes;
import id.kurasi.curation.gate.GateResult;
import id.kurasi.curation.round.RoundState;
import java.util.List;
import java.util.Set;

/**
 * What one caller sees of one submission.
 *
 * <p>The rule behind it: an agency sees what it is in charge of; a business its own products, and how they did once the
 * results are published; a curator what is submitted, never a decision; a viewer states, and results once published; a
 * buyer what has been reviewed in the rounds of his retailer, with his own decision and <em>nothing</em> that another
 * retailer did.
 *
 * @param oversees sees all there is: administrator, service, agency of the round or of the business
 * @param buysFor the retailers of the round for which the caller buys; empty before the review is complete
 * @param powers what the caller may do, whatever the state
 */
public record Sight(
        boolean oversees, boolean owns, boolean curates, boolean observes, Set<String> buysFor, Powers powers) {

    /** @param decidesFor retailers for which the caller decides */
    public record Powers(boolean nominates, boolean governs, boolean curates, Set<String> decidesFor) {}

    public boolean any() {
        return oversees || owns || curates || observes || !buysFor.isEmpty();
    }

    /** Sees it as a buyer and in no other way, so that even state and version must not tell of other retailers. */
    public boolean onlyBuys() {
        return !(oversees || owns || curates || observes);
    }

    SubmissionState state(Submission submission, List<Decision> decisions) {
        if (!onlyBuys()) {
            return submission.state;
        }
        var own = own(decisions);
        if (own.stream().anyMatch(decision -> decision.state().isAcceptance())) {
            return SubmissionState.ACCEPTED;
        }
        if (own.stream().noneMatch(decision -> decision.state().isOpen())) {
            return SubmissionState.DECLINED;
        }
        return submission.state == SubmissionState.WITHDRAWN ? SubmissionState.WITHDRAWN : SubmissionState.REVIEWED;
    }

    public boolean seesPanel(Submission submission) {
        return oversees || curates || !buysFor.isEmpty() || isPublished(submission);
    }

    /** Who acts on the recommendation knows why it is not the panel's. */
    boolean seesWhyOverruled() {
        return oversees || curates || !buysFor.isEmpty();
    }

    boolean seesRequestedChanges() {
        return oversees || owns || curates;
    }

    public boolean sees(GateResult gate) {
        return !onlyBuys() || gate.retailer() == null || buysFor.contains(gate.retailer());
    }

    List<DecisionView> decisions(Submission submission, List<Decision> decisions) {
        var published = isPublished(submission);
        return decisions.stream()
                .filter(decision ->
                        oversees || buysFor.contains(decision.retailer()) || (published && (owns || observes)))
                .map(decision -> DecisionView.of(decision, notes(decision)))
                .toList();
    }

    List<Decision> own(List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> buysFor.contains(decision.retailer()))
                .toList();
    }

    /** Audiences of history rows; empty means every row. */
    String[] audiences(Submission submission) {
        if (oversees) {
            return new String[0];
        }
        if ((owns || observes) && isPublished(submission)) {
            return new String[] {History.OVERSEERS};
        }
        return buysFor.isEmpty() ? new String[] {History.NOBODY} : buysFor.toArray(String[]::new);
    }

    private Notes notes(Decision decision) {
        if (buysFor.contains(decision.retailer())) {
            return Notes.ALL;
        }
        return oversees || owns ? Notes.TO_BUSINESS : Notes.NONE;
    }

    private static boolean isPublished(Submission submission) {
        return submission.round.state() == RoundState.PUBLISHED;
    }

    /** Who besides those it is meant for reads a row of a submission's history. */
    static final class History {
        /** Rows that tell of more than one retailer. */
        static final String OVERSEERS = "overseers";

        /** Rows for who oversees the submission, and nobody else; no retailer has such a slug. */
        static final String PANEL = "overseers:panel";

        /** Asks the journal for the rows that are for everyone, and no others. */
        static final String NOBODY = "nobody";

        private History() {}
    }
}
