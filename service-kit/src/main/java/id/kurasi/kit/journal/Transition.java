package id.kurasi.kit.journal;

import java.util.UUID;

/**
 * One step in the life of a resource.
 *
 * @param kind the resource in one word, {@code submission}
 * @param action the verb of the request, {@code complete-review}
 * @param from null when the resource came into being
 * @param note what the actor said to it, or null; never personal data
 * @param audience who besides those who see everything may read the row; null for everyone who may read the resource
 * @param eventType the event without its prefix, {@code submission.reviewed}
 */
public record Transition(
        String kind,
        UUID id,
        String action,
        Enum<?> from,
        Enum<?> to,
        String note,
        String audience,
        String eventType) {}
