package id.kurasi.catalog.business.consent;

import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Writes down what happens to consents. */
@ApplicationScoped
class ConsentJournal {

    private final Journal journal;
    private final Clock clock;

    ConsentJournal(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void record(Consent consent, String action, ConsentState from) {
        var event = consent.isOpen() ? "consent.given" : "consent.withdrawn";
        var data = new HashMap<String, Object>(
                Map.of("businessId", consent.businessId(), "purpose", consent.purpose(), "state", consent.state()));
        if (consent.retailer() != null) {
            data.put("retailer", consent.retailer());
        }
        journal.transition(
                new Transition("consent", consent.id(), action, from, consent.state(), null, null, event), data);
    }
}
