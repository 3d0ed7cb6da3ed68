package id.kurasi.curation.offer;

import id.kurasi.curation.dealing.Dealings;
import id.kurasi.curation.submission.Steps;
import id.kurasi.curation.submission.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Writes down what becomes of offers: numbers and sides, never prices. */
@ApplicationScoped
class OfferJournal {

    static final String KIND = "offer";

    private final Dealings dealings;
    private final Steps steps;

    OfferJournal(Dealings dealings, Steps steps) {
        this.dealings = dealings;
        this.steps = steps;
    }

    void made(Submission submission, Offer offer) {
        record(steps.facts(submission), offer, "make", null, "made");
    }

    void ended(Submission submission, Offer offer, String action) {
        ended(steps.facts(submission), offer, action);
    }

    void ended(Submission submission, Offer offer, OfferState from, String action) {
        record(steps.facts(submission), offer, action, from, offer.state.name());
    }

    /** @param facts what events say of the submission */
    void ended(Map<String, Object> facts, Offer offer, String action) {
        record(facts, offer, action, OfferState.OPEN, offer.state.name());
    }

    private void record(Map<String, Object> facts, Offer offer, String action, OfferState from, String event) {
        var data = new HashMap<>(facts);
        data.put("number", offer.number);
        data.put("side", offer.side.name());
        dealings.record(
                data, new Dealings.Step(KIND, offer.id, offer.retailer, action, from, offer.state, null, event));
    }
}
