package id.kurasi.curation.remediation;

import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;

/** Writes down what happens to items. */
@ApplicationScoped
class ItemJournal {

    static final String KIND = "remediation-item";

    /** Rows whose author would tell a business which retailer's buyer declined. */
    static final String OVERSEERS = "overseers";

    /** Asks for the rows that are for everyone, and no others. */
    static final String NOBODY = "nobody";

    private final Journal journal;

    ItemJournal(Journal journal) {
        this.journal = journal;
    }

    void opened(RemediationItem item) {
        record(item, "open", null, null, item.source == GapSource.DECLINE ? OVERSEERS : null);
    }

    void moved(RemediationItem item, String action, RemediationState from, String note) {
        record(item, action, from, note, null);
    }

    /** A step that follows from what somebody did to the submission. */
    void followed(RemediationItem item, String action, RemediationState from) {
        record(item, action, from, null, OVERSEERS);
    }

    private void record(RemediationItem item, String action, RemediationState from, String note, String audience) {
        var event = KIND + "." + item.state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        journal.transition(
                new Transition(KIND, item.id, action, from, item.state, note, audience, event),
                // who named the gap is not for the feed: the decision's own event says it
                Map.of(
                        "roundId", item.round.id(),
                        "submissionId", item.submissionId,
                        "productId", item.productId,
                        "businessId", item.businessId,
                        "reasonCode", item.reasonCode));
    }
}
