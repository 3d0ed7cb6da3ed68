package id.kurasi.curation.work;

import java.util.Optional;

/** Why something is on the work list, and whose work it is. */
public enum WorkKind {
    /** A draft in a round that closes within days: to be submitted by the agency or the business. */
    DRAFT_CLOSING("submission.closing-soon", "w.due_on - w.today between 0 and w.within"),
    /** Changes that were asked for, and are due within days or overdue: for the agency or the business. */
    CHANGES_DUE("submission.changes-due", "w.due_on - w.today <= w.within"),
    /** A review that is due within days: for the curator it is assigned to. */
    REVIEW_DUE("review.due", "w.due_on - w.today between 0 and w.within"),
    /** One that should have been there: also for the agency that runs the round. */
    REVIEW_OVERDUE("review.overdue", "w.due_on < w.today"),
    /** A round whose results were promised for a day that is over: for the agency that runs it. */
    RESULTS_OVERDUE("round.results-overdue", "w.due_on < w.today"),
    /** A decision in a round whose results are promised within days, or overdue: for the retailer's buyers. */
    DECISION_DUE("decision.due", "w.due_on - w.today <= w.within"),
    /** An offer whose last day is near: for the side that has to answer. */
    OFFER_DUE("offer.due", "w.due_on between w.today and w.today + w.within"),
    /** One that can still be answered for longer, or for good. That it was made is told already. */
    OFFER_WAITING(null, "w.due_on > w.today + w.within"),
    /** A condition of an acceptance that is to be met within days: for the business, and the retailer that looks. */
    CONDITION_DUE("condition.due", "w.due_on - w.today between 0 and w.within"),
    /** One that should have been met. */
    CONDITION_OVERDUE("condition.overdue", "w.due_on < w.today"),
    /** A gap that is to be closed within days: for the agency or the business. */
    REMEDIATION_DUE("remediation-item.due", "w.due_on - w.today between 0 and w.within"),
    /** One that should have been closed. */
    REMEDIATION_OVERDUE("remediation-item.overdue", "w.due_on < w.today");

    private final String event;
    private final String when;

    WorkKind(String event, String when) {
        this.event = event;
        this.when = when;
    }

    /** What the feed calls it; empty for what is no news. */
    Optional<String> event() {
        return Optional.ofNullable(event);
    }

    /** On which days it is on the list, as SQL; days are days where the round takes place. */
    String when() {
        return when;
    }
}
