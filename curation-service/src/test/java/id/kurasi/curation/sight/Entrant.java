package id.kurasi.curation.sight;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the model knows of a round and of what was entered: the facts that the law of {@link Secret} goes by. */
final class Entrant {

    /** A round, as it ends up. */
    static final class Contest {
        final UUID id;
        final String region;
        final List<String> retailers;
        final Set<String> panel = new HashSet<>();
        boolean opened;
        boolean sealed;
        boolean published;

        Contest(UUID id, String region, List<String> retailers) {
            this.id = id;
            this.region = region;
            this.retailers = retailers;
        }
    }

    final UUID id;
    final Contest contest;
    final UUID business;
    final String region;
    final Set<String> judges = new HashSet<>();
    final Set<String> inConflict = new HashSet<>();
    boolean submitted;
    boolean judged;

    Entrant(UUID id, Contest contest, UUID business, String region) {
        this.id = id;
        this.contest = contest;
        this.business = business;
        this.region = region;
    }
}
