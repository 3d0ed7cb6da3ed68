package id.kurasi.curation.submission;

import id.kurasi.curation.peer.CatalogProduct;
import id.kurasi.curation.peer.Peers;
import id.kurasi.curation.retailer.Retailer;
import id.kurasi.curation.retailer.Retailers;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks the other services, outside of any transaction: no connection is held while they think. */
@ApplicationScoped
class EvidenceDesk {

    private final Submissions submissions;
    private final Retailers retailers;
    private final Peers peers;
    private final Clock clock;

    EvidenceDesk(Submissions submissions, Retailers retailers, Peers peers, Clock clock) {
        this.submissions = submissions;
        this.retailers = retailers;
        this.peers = peers;
        this.clock = clock;
    }

    /** @throws Refusal 400 when the catalog does not know the product */
    CatalogProduct product(UUID id) {
        return peers.product(id).orElseThrow(() -> Refusal.invalid(Violation.body("productId", "UnknownProduct")));
    }

    /** @throws Refusal 409 when the catalog no longer knows the product */
    Evidence about(UUID id) {
        var submission = submissions.get(id);
        var product = peers.product(submission.productId)
                .orElseThrow(() -> Refusal.of(409, "product-gone", submission.productId));
        var profiles = retailers.named(submission.round.retailers()).stream()
                .collect(Collectors.toMap(Retailer::slug, Retailer::requirementProfile));
        var today = LocalDate.ofInstant(clock.instant(), submission.round.zone());
        return new Evidence(product, profiles, peers.compliance(product, profiles.values(), today));
    }
}
