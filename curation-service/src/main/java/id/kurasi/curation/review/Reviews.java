package id.kurasi.curation.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, UUID> {

    Optional<Review> by(String reviewer, UUID submission) {
        return find("submissionId = ?1 and reviewer = ?2", submission, reviewer).firstResultOptional();
    }

    /** By submission. */
    Map<UUID, Review> by(String reviewer, Collection<UUID> submissions) {
        return submissions.isEmpty()
                ? Map.of()
                : list("reviewer = ?1 and submissionId in ?2", reviewer, submissions).stream()
                        .collect(Collectors.toMap(review -> review.submissionId, Function.identity()));
    }

    List<Review> of(UUID submission) {
        return list("submissionId = ?1 order by createdAt, id", submission);
    }
}
