package id.kurasi.curation.conflict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who must not judge what, declared or computed. */
@ApplicationScoped
public class Conflicts implements PanacheRepositoryBase<Conflict, UUID> {

    /** Curators with an interest in the submission. */
    public Set<String> with(UUID submission) {
        return new TreeSet<>(getEntityManager()
                .createQuery(
                        "select c.curator from ConflictOfInterest c where c.submissionId = :submission", String.class)
                .setParameter("submission", submission)
                .getResultList());
    }

    public boolean exists(String curator, UUID submission) {
        return !among(curator, List.of(submission)).isEmpty();
    }

    /** Of these submissions, those in which the curator has an interest. */
    public Set<UUID> among(String curator, Collection<UUID> submissions) {
        return submissions.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery("""
                                select distinct c.submissionId from ConflictOfInterest c
                                where c.curator = :curator and c.submissionId in :submissions
                                """, UUID.class)
                        .setParameter("curator", curator)
                        .setParameter("submissions", submissions)
                        .getResultList());
    }

    /** In a round: curators by submission, for those who have any. */
    public Map<UUID, Set<String>> in(UUID round) {
        return getEntityManager()
                .createQuery(
                        "select c.submissionId, c.curator from ConflictOfInterest c where c.roundId = :round",
                        Object[].class)
                .setParameter("round", round)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        TreeMap::new,
                        Collectors.mapping(row -> (String) row[1], Collectors.toCollection(TreeSet::new))));
    }

    /** What this curator declared. */
    Optional<Conflict> of(String curator, UUID id) {
        return findByIdOptional(id).filter(conflict -> conflict.curator.equals(curator));
    }

    boolean isDeclared(String curator, UUID submission) {
        return count("curator = ?1 and submissionId = ?2 and withdrawnAt is null", curator, submission) > 0;
    }
}
