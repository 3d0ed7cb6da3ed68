package id.kurasi.curation.sample;

import id.kurasi.curation.dealing.Dealing;
import id.kurasi.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SampleRequests implements PanacheRepositoryBase<SampleRequest, UUID> {

    /** The request if it is about this submission and the caller knows of it. */
    SampleRequest get(Dealing dealing, UUID id) {
        return findByIdOptional(id)
                .filter(sample ->
                        sample.submissionId.equals(dealing.submission().id()))
                .filter(sample -> dealing.sees(sample.retailer))
                .orElseThrow(() -> Refusal.notFound("sample-request", id));
    }
}
