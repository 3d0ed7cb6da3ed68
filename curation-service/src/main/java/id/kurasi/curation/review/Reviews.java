package id.kurasi.curation.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, UUID> {

    Optional<Review> by(String reviewer, UUID submission) {
        return find("submissionId = ?1 and reviewer = ?2", submission, reviewer).firstResultOptional();
    }

    List<Review> of(UUID submission) {
        return list("submissionId = ?1 order by createdAt, id", submission);
    }
}
