package id.kurasi.catalog.business;

import id.kurasi.catalog.statistics.Tally;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Journal.Happening;
import id.kurasi.kit.journal.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
    void changed(Business business, String action, BusinessState from, String eventType, String note) {
        changed(List.of(business), new Step(action, from, eventType, note, null));
    }

    void changed(Collection<Business> businesses, String action, BusinessState from, String eventType) {
        changed(businesses, new Step(action, from, eventType, null, null));
    }

    private void changed(Collection<Business> businesses, Step step) {
        businesses.forEach(business -> tally.touch(business.id()));
        write(businesses, step);
    }

    /** What is kept beside them has changed, which only their keepers read of. */
    public void changedBeside(Collection<Business> businesses, String action, String eventType) {
        write(businesses, new Step(action, BusinessState.ACTIVE, eventType, null, KEEPERS));
    }

    private record Step(String action, BusinessState from, String eventType, String note, String audience) {

        Transition of(Business business) {
            return new Transition(KIND, business.id(), action, from, business.state(), note, audience, eventType);
        }
    }

    private void write(Collection<Business> businesses, Step step) {
        journal.transitions(businesses.stream()
                .map(business -> new Happening(step.of(business), eventData(business)))
                .toList());
    }

    private static Map<String, ?> eventData(Business business) {
        var data = new HashMap<String, Object>(Map.of(
                "regionCode", business.regionCode(),
                "businessScale", business.summary().businessScale(),
                "state", business.state(),
                "version", business.version()));
        data.put("taxRegistered", business.taxRegistered());
        if (business.mergedInto() != null) {
            data.put("duplicateId", business.id());
            data.put("survivorId", business.mergedInto());
        }
        return data;
    }

    HistoryView history(UUID id, boolean forKeeper) {
        return forKeeper ? journal.history(KIND, id) : journal.history(KIND, id, OTHERS);
    }
}
