package id.kurasi.catalog.product;

import id.kurasi.catalog.statistics.Tally;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Journal.Event;
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

/** Writes down what happens to products, and has the statistics follow. */
@ApplicationScoped
class ProductJournal {

    private static final String KIND = "product";

    private final Journal journal;
    private final Tally tally;
    private final Clock clock;

    ProductJournal(Journal journal, Tally tally, Clock clock) {
        this.journal = journal;
        this.tally = tally;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** A step in their lives, all of them from the same state. */
    void moved(Collection<Product> products, String action, ProductState from, String eventType) {
        count(products);
        journal.transitions(products.stream()
                .map(product -> happening(product, new Step(action, from, eventType, null)))
                .toList());
    }

    /** Something else is said of them now. */
    void revised(Collection<Product> products) {
        count(products);
        journal.events(products.stream()
                .map(product -> new Event("product.revised", product.id(), eventData(product)))
                .toList());
    }

    /** What is counted of them may have changed. */
    void count(Collection<Product> products) {
        products.forEach(product -> tally.touch(product.business().id()));
    }

    HistoryView history(UUID id) {
        return journal.history(KIND, id);
    }

    record Step(String action, ProductState from, String eventType, String note) {}

    /** A step after which nothing is counted anew. */
    void tell(Product product, Step step) {
        journal.transitions(List.of(happening(product, step)));
    }

    private static Happening happening(Product product, Step step) {
        return new Happening(
                new Transition(
                        KIND,
                        product.id(),
                        step.action(),
                        step.from(),
                        product.state(),
                        step.note(),
                        null,
                        step.eventType()),
                eventData(product));
    }

    /** What followers keep a copy of; by the version they know an event that reaches them after a later one. */
    private static Map<String, ?> eventData(Product product) {
        var data = new HashMap<String, Object>(Map.of(
                "businessId", product.business().id(),
                "category", product.facts().category(),
                "regionCode", product.regionCode(),
                "state", product.state(),
                "revision", product.revision(),
                "compositionRevision", product.compositionRevision(),
                "version", product.version()));
        data.put("storage", product.facts().storage());
        data.put("shelfLifeDays", product.facts().shelfLifeDays());
        if (product.mergedInto() != null) {
            data.put("survivorId", product.mergedInto());
            data.put("duplicateId", product.id());
        }
        return data;
    }
}
