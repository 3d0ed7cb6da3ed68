package id.kurasi.curation.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    public Optional<Assignment> of(String curator, UUID submission) {
        return find("submissionId = ?1 and curator = ?2", submission, curator).firstResultOptional();
    }

    /** By submission, in one statement; a submission without any is missing. */
    public Map<UUID, List<Assignment>> on(Collection<UUID> submissions) {
        return submissions.isEmpty()
                ? Map.of()
                : list("submissionId in ?1", submissions).stream()
                        .collect(Collectors.groupingBy(Assignment::submissionId));
    }

    Map<UUID, List<Assignment>> in(UUID round) {
        return list("roundId = ?1", round).stream().collect(Collectors.groupingBy(Assignment::submissionId));
    }

    /** What each curator has to do or has done in a round. */
    Map<String, Integer> loads(UUID round) {
        return getEntityManager()
                .createQuery("""
                        select a.curator, count(*) from Assignment a
                        where a.roundId = :round and a.state in (ASSIGNED, DONE, ABSTAINED) group by a.curator
                        """, Object[].class)
                .setParameter("round", round)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }
}
