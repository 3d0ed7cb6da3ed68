package id.kurasi.certification.catalog;

import id.kurasi.kit.follow.EventHandler;
import id.kurasi.kit.follow.FollowedEvent;
import id.kurasi.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Answers each {@code probe.happened} with a {@code probe.seen} of its own, in the transaction of the follower. */
@ApplicationScoped
public class ProbeEvents implements EventHandler {

    /** How often the event of a subject is still refused. */
    private final Map<UUID, Integer> refusals = new ConcurrentHashMap<>();

    private final Journal journal;

    ProbeEvents(Journal journal) {
        this.journal = journal;
    }

    void refuse(UUID subject, int times) {
        refusals.put(subject, times);
    }

    @Override
    public String source() {
        return "catalog";
    }

    @Override
    public Set<String> types() {
        return Set.of("probe.happened");
    }

    @Override
    public void handle(FollowedEvent event) {
        journal.event(
                "probe.seen",
                event.subject(),
                Map.of("number", event.data().path("number").asInt()));
        var left = refusals.merge(event.subject(), -1, Integer::sum);
        if (left >= 0) {
            throw new IllegalStateException("not now");
        }
    }
}
