package id.kurasi.kit.follow;

import java.util.Set;

/** What a service makes of another's events: a bean for each group of types. */
public interface EventHandler {

    /** Name of the {@link Feed}. */
    String source();

    /** The types it is for, {@code product.revised}; all others pass it by. */
    Set<String> types();

    /**
     * Called in the transaction that moves the cursor, in the order of the feed, by one instance at a time. What it changes in
     * that transaction it changes once, however often the event is delivered. When it throws, nothing of the page is kept, and
     * the event is handed to it again, later and later: so what it cannot use it passes over, and throws only where another
     * time may be better.
     */
    void handle(FollowedEvent event);
}
