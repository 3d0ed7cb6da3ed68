package id.kurasi.certification.training;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.list.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/trainings")
@Tag(
        name = "Trainings",
        description = "Facilitation without a certificate, and which gap it answers (pelatihan, bimtek)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS, Role.Name.VIEWER, Role.Name.SERVICE})
public class TrainingResource {

    private final TrainingDesk desk;
    private final Trainings trainings;
    private final TrainingViews views;
    private final TrainingList list;
    private final TrainingJournal journal;

    TrainingResource(
            TrainingDesk desk, Trainings trainings, TrainingViews views, TrainingList list, TrainingJournal journal) {
        this.desk = desk;
        this.trainings = trainings;
        this.views = views;
        this.list = list;
        this.journal = journal;
    }

    @POST
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "planTraining",
            summary = "Announce a training",
            description =
                    "Announces a training (*pelatihan*) of the agency's region; everybody with a role here may read it. One that took"
                            + " place already is written down with its dates and then held.")
    @APIResponse(responseCode = "201", description = "Announced")
    public RestResponse<TrainingView> plan(@Valid @NotNull WriteTraining body) {
        return desk.plan(body);
    }

    @GET
    @Operation(
            operationId = "listTrainings",
            summary = "List trainings",
            description =
                    "Trainings (*pelatihan*), by default the latest first. `answers` finds those which help against a gap, `business`"
                            + " those which a business attends, as far as the caller may know.")
    public Page<TrainingSummary> list(@BeanParam @Valid TrainingFilter filter) {
        return list.page(filter);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getTraining",
            summary = "Read a training",
            description = "One training (*pelatihan*). How many attend is shown to who oversees its region.")
    public TrainingView get(UUID id) {
        return views.of(trainings.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "changeTraining",
            summary = "Change a training",
            description =
                    "Replaces what is announced of a training (*ubah pelatihan*). Once it was held its topic stays.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(
            responseCode = "409",
            description = "It is cancelled; more persons are on its list than it would take; or the topic is fixed")
    @APIResponse(responseCode = "422", description = "It was held, and would start after today")
    public TrainingView change(UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull WriteTraining body) {
        return desk.change(id, ifMatch, body);
    }

    @POST
    @Path("/{id}/hold")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "holdTraining",
            summary = "Say that a training was held",
            description = "It took place (*terlaksana*), and who is on its list counts as trained: PLANNED → HELD.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is not PLANNED; `currentState` says what it is")
    @APIResponse(responseCode = "422", description = "Its first day has not come yet")
    public TrainingView hold(UUID id) {
        return desk.hold(id);
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "cancelTraining",
            summary = "Cancel a training",
            description =
                    "It does not take place (*batalkan*), and who was on its list is not trained: PLANNED → CANCELLED.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is not PLANNED; `currentState` says what it is")
    public TrainingView cancel(UUID id, @Valid @NotNull TrainingReason body) {
        return desk.cancel(id, body);
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getTrainingHistory",
            summary = "Read what happened to a training",
            description = "Every step of a training (*riwayat*), oldest first; who attends is told to its agency only.")
    public HistoryView history(UUID id) {
        return journal.history(trainings.get(id));
    }
}
