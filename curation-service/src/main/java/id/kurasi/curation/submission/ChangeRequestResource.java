package id.kurasi.curation.submission;

import id.kurasi.curation.correction.ChangeRequestView;
import id.kurasi.curation.correction.ChangeRequests;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/submissions/{id}/change-requests")
@Tag(name = "Submissions", description = "Products in rounds (pengajuan)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.CURATOR, Role.Name.BUSINESS, Role.Name.SERVICE})
public class ChangeRequestResource {

    private final Submissions submissions;
    private final SubmissionAccess access;
    private final ChangeRequests requests;

    ChangeRequestResource(Submissions submissions, SubmissionAccess access, ChangeRequests requests) {
        this.submissions = submissions;
        this.access = access;
        this.requests = requests;
    }

    @GET
    @Operation(
            operationId = "listChangeRequests",
            summary = "List what was to be corrected",
            description =
                    "Every time the submission was sent back (*permintaan perbaikan*), the last one first, with what was answered"
                            + " to each item. All of it on one page.")
    public Page<ChangeRequestView> list(UUID id) {
        var submission = submissions.get(id);
        if (!access.sight(submission).seesRequestedChanges()) {
            throw Refusal.notFound("submission", id);
        }
        return new Page<>(requests.of(id), null);
    }
}
