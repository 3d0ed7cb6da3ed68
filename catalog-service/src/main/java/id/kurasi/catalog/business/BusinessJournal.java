package id.kurasi.catalog.business;

import id.kurasi.catalog.statistics.Tally;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Writes down what happens to businesses; nothing in it leads to a person. */
@ApplicationScoped
public class BusinessJournal {

    private static final String KIND = "business";
    private static final String KEEPERS = "keepers";
    private static final String OTHERS = "others";

    private final Journal journal;
    private final Tally tally;
    private final Clock clock;

    BusinessJournal(Journal journal, Tally tally, Clock clock) {
        this.journal = journal;
        this.tally = tally;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Something that is counted may have changed with it. */
    void changed(Business business, String action, BusinessState from, String eventType) {
        changed(business, action, from, eventType, null);
    }

    void changed(Business business, String action, BusinessState from, String eventType, String note) {
        tally.touch(business.id());
        write(business, new Transition(KIND, business.id(), action, from, business.state(), note, null, eventType));
    }

    /** What is kept beside it has changed, which only its keepers read of. */
    public void changedBeside(Business business, String action, String eventType) {
        var state = business.state();
        write(business, new Transition(KIND, business.id(), action, state, state, null, KEEPERS, eventType));
    }

    private void write(Business business, Transition step) {
        var data = new HashMap<String, Object>(Map.of("regionCode", business.regionCode(), "state", business.state()));
        if (business.mergedInto() != null) {
            data.put("duplicateId", business.id());
            data.put("survivorId", business.mergedInto());
        }
        journal.transition(step, data);
    }

    HistoryView history(UUID id, boolean forKeeper) {
        return forKeeper ? journal.history(KIND, id) : journal.history(KIND, id, OTHERS);
    }
}
