package id.kurasi.curation.gate;

import id.kurasi.curation.peer.CatalogProduct;
import id.kurasi.curation.peer.Compliance;
import id.kurasi.curation.round.Round;
import java.time.Instant;
import java.util.Map;

/**
 * Everything the gates look at: a product that wants into a round.
 *
 * @param profiles requirement profile of each retailer, by slug
 * @param compliance what certification-service says, by requirement profile
 * @param taken places in the round taken by others
 */
public record Candidacy(
        CatalogProduct product,
        Round round,
        Map<String, String> profiles,
        Map<String, Compliance> compliance,
        Places taken,
        Instant now) {

    public record Places(long byBusiness, long inRound) {}
}
