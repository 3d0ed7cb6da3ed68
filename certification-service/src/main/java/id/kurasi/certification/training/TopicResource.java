package id.kurasi.certification.training;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.web.Aggregate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/training-topics")
@Tag(name = "Trainings")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS, Role.Name.VIEWER, Role.Name.SERVICE})
public class TopicResource {

    private final Topics topics;

    TopicResource(Topics topics) {
        this.topics = topics;
    }

    @Schema(name = "TrainingTopics", description = "All topics, by code")
    public record TopicList(
            @Schema(examples = "[{\"code\": \"PACKING\", \"answers\": [\"PACKAGING_WEAK\"]}]")
            List<TopicView> items) implements Aggregate {}

    @GET
    @Transactional
    @Operation(
            operationId = "listTrainingTopics",
            summary = "List the topics of trainings",
            description =
                    "What trainings can be about (*topik pelatihan*), and which gaps such a training answers. The list is short and"
                            + " comes whole.")
    public TopicList list() {
        return new TopicList(topics.all().stream().map(TopicView::of).toList());
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(
            operationId = "getTrainingTopic",
            summary = "Read a topic of trainings",
            description = "One topic (*topik pelatihan*) by its code.")
    public TopicView get(@Parameter(example = "PACKING") String code) {
        return TopicView.of(topic(code));
    }

    @GET
    @Path("/{code}/history")
    @Transactional
    @Operation(
            operationId = "getTrainingTopicHistory",
            summary = "Read what happened to a topic of trainings",
            description =
                    "When the topic was added or changed, by whom, and by what source (*riwayat*). Empty for one that was there from"
                            + " the beginning and was never changed.")
    public HistoryView history(@Parameter(example = "PACKING") String code) {
        return topics.history(topic(code).code());
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(
            operationId = "saveTrainingTopic",
            summary = "Add or change a topic of trainings",
            description = "Adds a topic (*topik pelatihan*), or replaces what is said of one, which takes If-Match.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "201", description = "Added")
    public RestResponse<TopicView> save(
            @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Parameter(example = "BATIK_DYEING") String code,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull WriteTopic body) {
        return topics.save(code, ifMatch, body);
    }

    private TrainingTopic topic(String code) {
        return topics.find(code).orElseThrow(() -> Refusal.notFound(Topics.KIND, code));
    }
}
