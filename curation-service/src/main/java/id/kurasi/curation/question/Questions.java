package id.kurasi.curation.question;

import id.kurasi.curation.dealing.Dealing;
import id.kurasi.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Questions implements PanacheRepositoryBase<Question, UUID> {

    /** The question if it is about this submission and the caller knows of it. */
    Question get(Dealing dealing, UUID id) {
        return findByIdOptional(id)
                .filter(question ->
                        question.submissionId.equals(dealing.submission().id()))
                .filter(question -> dealing.sees(question.retailer))
                .orElseThrow(() -> Refusal.notFound("question", id));
    }
}
