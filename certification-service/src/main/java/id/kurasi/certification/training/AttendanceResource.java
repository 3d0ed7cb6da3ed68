package id.kurasi.certification.training;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
@Path("/v1/trainings/{id}/attendances")
@Tag(name = "Trainings")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS, Role.Name.VIEWER, Role.Name.SERVICE})
public class AttendanceResource {

    private final Trainings trainings;
    private final AttendanceCheck check;
    private final TrainingDesk desk;
    private final TrainingList list;

    AttendanceResource(Trainings trainings, AttendanceCheck check, TrainingDesk desk, TrainingList list) {
        this.trainings = trainings;
        this.check = check;
        this.desk = desk;
        this.list = list;
    }

    @POST
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "recordAttendances",
            summary = "Put businesses on a training's list",
            description =
                    "Writes who attends (*daftar hadir*), up to 500 businesses of the agency's region at once, all or none; one that"
                            + " is on the list is written anew. Persons are counted and never named. Results are taken once the"
                            + " training was held. The catalog is asked about the businesses.")
    @APIResponse(responseCode = "200", description = "The training as it now is")
    @APIResponse(
            responseCode = "409",
            description = "It is cancelled; or there are not so many seats: `capacity`, and `people` as there would be")
    @APIResponse(responseCode = "422", description = "Results do not fit; `violations` names each row")
    public TrainingView record(UUID id, @Valid @NotNull RecordAttendances body) {
        trainings.requireManaged(id);
        return desk.record(id, check.check(body));
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listAttendances",
            summary = "List who attends a training",
            description =
                    "Businesses on a training's list (*daftar hadir*) in the order in which they came on it: all for who oversees the"
                            + " training's region, else those of the caller's region, and for a business itself.")
    public Page<AttendanceView> list(UUID id, @BeanParam @Valid AttendanceFilter filter) {
        return list.attendances(trainings.get(id).id(), filter);
    }

    @DELETE
    @Path("/{businessId}")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "removeAttendance",
            summary = "Take a business off a training's list",
            description = "The business does not attend after all (*batal hadir*); its seats are free.")
    @APIResponse(responseCode = "204", description = "Taken off")
    @APIResponse(responseCode = "409", description = "The training is cancelled")
    public void remove(UUID id, UUID businessId) {
        desk.remove(id, businessId);
    }
}
