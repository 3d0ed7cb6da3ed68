package id.kurasi.curation.assignment;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/rounds/{id}/assignments")
@Tag(name = "Assignments", description = "Who reviews what (penugasan kurator)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.CURATOR})
public class AssignmentResource {

    private static final String NO_PLAN = "The round is over or has no panel";

    private final AssignmentDesk desk;
    private final AssignmentDoing doing;

    AssignmentResource(AssignmentDesk desk, AssignmentDoing doing) {
        this.desk = desk;
        this.doing = doing;
    }

    @POST
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "assignByHand",
            summary = "Assign submissions to curators",
            description =
                    "Submissions one by one, all or nothing; or all of some categories, where what cannot be assigned is left out"
                            + " and named (*penugasan*). Only the assigned review a submission that has assignments. To assign"
                            + " again asks who declined once more and moves the due date. By the agency of the round.")
    @APIResponse(responseCode = "200", description = "Who got what")
    @APIResponse(responseCode = "409", description = NO_PLAN)
    @APIResponse(
            responseCode = "422",
            description = "Some of it cannot be assigned; violations says what and why, nothing has changed")
    public Plan assign(UUID id, @Valid @NotNull AssignByHand request) {
        if (request.submissionIds().isEmpty() == request.categories().isEmpty()) {
            throw Refusal.invalid(Violation.body("submissionIds", "SubmissionsOrCategories"));
        }
        return request.categories().isEmpty() ? desk.assignEach(id, request) : desk.assignCategories(id, request);
    }

    @POST
    @Path("/balance")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "assignEvenly",
            summary = "Share submissions out among the panel",
            description =
                    "Gives every submission under review as many curators as asked for, with loads as even as caps, categories and"
                            + " conflicts allow (*penugasan otomatis*). The same input and seed give the same plan. At most 2 000"
                            + " submissions at a time, the oldest first; ask again for more. By the agency of the round.")
    @APIResponse(responseCode = "200", description = "The plan, done unless it is a dry run")
    @APIResponse(responseCode = "409", description = NO_PLAN)
    public Plan balance(UUID id, @Valid @NotNull AssignEvenly request) {
        return request.dryRun() ? desk.preview(id, request) : desk.balance(id, request);
    }

    @GET
    @Operation(
            operationId = "listAssignments",
            summary = "List the assignments of a round",
            description =
                    "Who reviews what (*daftar penugasan*), the newest first: all for the agency of the round, the own ones for a"
                            + " curator.")
    public Page<AssignmentView> list(UUID id, @BeanParam @Valid AssignmentFilter filter) {
        return doing.page(id, filter);
    }
}
