package id.kurasi.curation.funnel;

import id.kurasi.curation.funnel.FunnelView.Counts;
import java.time.Instant;

/** What is counted for one product group, or for the round as a whole. */
record Tally(String category, Counts products, Counts businesses, Instant updatedAt) {

    boolean isWholeRound() {
        return category.equals(FunnelCounters.ALL);
    }
}
