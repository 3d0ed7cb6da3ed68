package id.kurasi.curation.submission;

import id.kurasi.curation.gate.Candidacy;
import id.kurasi.curation.peer.CatalogProduct;
import id.kurasi.curation.peer.Compliance;
import java.time.Instant;
import java.util.Map;

/**
 * What the other services say of a product that is to be submitted, gathered before the transaction begins.
 *
 * @param profiles requirement profile of each retailer, by slug
 * @param compliance by requirement profile
 */
record Evidence(CatalogProduct product, Map<String, String> profiles, Map<String, Compliance> compliance) {

    Candidacy candidacy(Submission submission, Candidacy.Places taken, Instant now) {
        return new Candidacy(product, submission.round, profiles, compliance, taken, now);
    }
}
