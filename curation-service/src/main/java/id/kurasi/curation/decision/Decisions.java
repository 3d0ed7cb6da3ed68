package id.kurasi.curation.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    public List<Decision> on(UUID submission) {
        return list("submissionId = ?1 order by retailer", submission);
    }

    /** For a page of submissions, in one statement. */
    public Map<UUID, List<Decision>> on(Collection<UUID> submissions) {
        return submissions.isEmpty()
                ? Map.of()
                : list("submissionId in ?1 order by retailer", submissions).stream()
                        .collect(Collectors.groupingBy(Decision::submissionId));
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
