package id.kurasi.curation.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    public List<Decision> on(UUID submission) {
        return list(
                "from Decision d left join fetch d.conditions where d.submissionId = ?1 order by d.retailer",
                submission);
    }

    /** For a page of submissions, in one statement. */
    public Map<UUID, List<Decision>> on(Collection<UUID> submissions) {
        return submissions.isEmpty()
                ? Map.of()
                : list(
                                "from Decision d left join fetch d.conditions where d.submissionId in ?1 order by"
                                        + " d.retailer",
                                submissions)
                        .stream()
                        .collect(Collectors.groupingBy(Decision::submissionId));
    }

    public Optional<Decision> of(UUID submission, String retailer) {
        return find("submissionId = ?1 and retailer = ?2", submission, retailer).firstResultOptional();
    }

    /** Each retailer may now decide, or decide anew. */
    public void ask(UUID submission, Collection<String> retailers, Instant now) {
        var asked = on(submission).stream().map(Decision::retailer).collect(Collectors.toSet());
        retailers.stream()
                .filter(retailer -> !asked.contains(retailer))
                .forEach(retailer -> persist(new Decision(submission, retailer, now)));
    }

    public void startAgain(UUID submission, Instant now) {
        on(submission).forEach(decision -> decision.startAgain(now));
    }
}
