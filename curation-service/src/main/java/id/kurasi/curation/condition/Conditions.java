package id.kurasi.curation.condition;

import id.kurasi.curation.dealing.Dealing;
import id.kurasi.curation.decision.Condition;
import id.kurasi.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Conditions implements PanacheRepositoryBase<Condition, UUID> {

    /** The condition if it is of this submission and the caller knows how the retailer decided. */
    Condition get(Dealing dealing, UUID id) {
        return find("id = ?1 and submissionId = ?2", id, dealing.submission().id())
                .firstResultOptional()
                .filter(condition -> dealing.seesResults(condition.retailer()))
                .orElseThrow(() -> Refusal.notFound("condition", id));
    }

    List<Condition> of(Dealing dealing) {
        return list(
                        "submissionId = ?1 order by retailer, position",
                        dealing.submission().id())
                .stream()
                .filter(condition -> dealing.seesResults(condition.retailer()))
                .toList();
    }
}
