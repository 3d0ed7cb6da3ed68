package id.kurasi.curation.submission;

import id.kurasi.curation.gate.Evidence;
import id.kurasi.curation.gate.Inquiry;
import id.kurasi.curation.peer.CatalogProduct;
import id.kurasi.curation.peer.Peers;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Asks the other services, outside of any transaction: no connection is held while they think. */
@ApplicationScoped
class EvidenceDesk {

    private final Submissions submissions;
    private final Inquiry inquiry;
    private final Peers peers;

    EvidenceDesk(Submissions submissions, Inquiry inquiry, Peers peers) {
        this.submissions = submissions;
        this.inquiry = inquiry;
        this.peers = peers;
    }

    /**
     * The product that is entered: the one named, else that of the submission which the new one answers.
     *
     * @throws Refusal 400 when there is none, or the catalog does not know it
     */
    CatalogProduct product(CreateSubmission request) {
        var id = request.productId() != null ? request.productId() : productBefore(request.previousSubmissionId());
        return peers.product(id).orElseThrow(() -> Refusal.invalid(Violation.body("productId", "UnknownProduct")));
    }

    /** @throws Refusal 409 when the catalog no longer knows the product */
    Evidence about(UUID id) {
        var submission = submissions.get(id);
        var product = peers.product(submission.productId)
                .orElseThrow(() -> Refusal.of(409, "product-gone", submission.productId));
        return inquiry.about(submission.round, List.of(product));
    }

    private UUID productBefore(UUID previous) {
        if (previous == null) {
            throw Refusal.invalid(Violation.body("productId", "ProductOrEarlierSubmission"));
        }
        return submissions
                .seen(previous)
                .orElseThrow(() -> Refusal.invalid(Violation.body("previousSubmissionId", "NotTheSameProductBefore")))
                .productId;
    }
}
