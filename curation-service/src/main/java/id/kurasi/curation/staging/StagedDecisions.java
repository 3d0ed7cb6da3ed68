package id.kurasi.curation.staging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StagedDecisions implements PanacheRepositoryBase<StagedDecision, UUID> {

    Optional<StagedDecision> of(UUID round, String retailer, UUID submission) {
        return find("roundId = ?1 and retailer = ?2 and submissionId = ?3", round, retailer, submission)
                .firstResultOptional();
    }

    List<StagedDecision> of(UUID round, String retailer) {
        return list("roundId = ?1 and retailer = ?2 order by submissionId", round, retailer);
    }
}
