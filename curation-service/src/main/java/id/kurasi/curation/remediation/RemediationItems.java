package id.kurasi.curation.remediation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RemediationItems implements PanacheRepositoryBase<RemediationItem, UUID> {

    /** Of a submission, each for this transaction alone. Whoever calls holds a submission already: items come after. */
    List<RemediationItem> lockOn(UUID submission) {
        return find("submissionId = ?1 order by reasonCode, id", submission)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What the gates of a round found out about a product. */
    List<RemediationItem> lockAtGates(UUID product, UUID round) {
        return find(
                        "productId = ?1 and round.id = ?2 and source = ?3 order by reasonCode, id",
                        product,
                        round,
                        GapSource.GATE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<RemediationItem> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
