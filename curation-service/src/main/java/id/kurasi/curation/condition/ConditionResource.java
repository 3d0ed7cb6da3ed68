package id.kurasi.curation.condition;

import id.kurasi.curation.dealing.Reason;
import id.kurasi.curation.decision.ConditionAction;
import id.kurasi.curation.decision.ConditionView;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.web.Aggregate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/submissions/{id}/conditions")
@Tag(name = "Conditions", description = "What has to happen before an acceptance holds (syarat)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER, Role.Name.BUSINESS, Role.Name.SERVICE})
public class ConditionResource {

    private final ConditionDesk desk;

    ConditionResource(ConditionDesk desk) {
        this.desk = desk;
    }

    @Schema(name = "Conditions", description = "By retailer, in the order in which they were set")
    public record ConditionList(
            @Schema(
                    examples =
                            "[{\"retailer\": \"the-keranjang-bali\", \"text\": \"Nutrition facts on the label\", \"dueOn\": \"2025-06-30\","
                                    + " \"state\": \"OPEN\"}]")
            List<ConditionView> items)
            implements Aggregate {}

    @GET
    @Operation(
            operationId = "listConditions",
            summary = "List the conditions of a submission",
            description =
                    "The conditions (*syarat*) of each acceptance that the caller knows of: its buyers, the agencies in"
                            + " charge, and the producer once the results are published. At most 20 a retailer.")
    public ConditionList list(UUID id) {
        return new ConditionList(desk.list(id));
    }

    @GET
    @Path("/{condition}")
    @Operation(operationId = "getCondition", summary = "Read a condition", description = "One condition (*syarat*).")
    public ConditionView get(UUID id, UUID condition) {
        return desk.get(id, condition);
    }

    @POST
    @Command
    @Path("/{condition}/report")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "reportCondition",
            summary = "Say what has been done about a condition",
            description =
                    "While OPEN or MISSED (*lapor*), by the producer or an agency in charge. The retailer judges.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "The state does not allow it; currentState says which it is")
    public ConditionView report(UUID id, UUID condition, @Valid @NotNull ReportCondition request) {
        return desk.report(id, condition, request.evidence());
    }

    @POST
    @Command
    @Path("/{condition}/meet")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.BUYER})
    @Operation(
            operationId = "meetCondition",
            summary = "Find a condition met",
            description = "OPEN or MISSED → MET (*terpenuhi*), by the retailer.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "The state does not allow it; currentState says which it is")
    public ConditionView meet(UUID id, UUID condition, @Valid @NotNull ConditionRemark request) {
        return desk.settle(id, condition, ConditionAction.MEET, request.note());
    }

    @POST
    @Command
    @Path("/{condition}/waive")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.BUYER})
    @Operation(
            operationId = "waiveCondition",
            summary = "Waive a condition",
            description = "OPEN or MISSED → WAIVED (*bebaskan*), with a reason, by the retailer.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "The state does not allow it; currentState says which it is")
    public ConditionView waive(UUID id, UUID condition, @Valid @NotNull Reason request) {
        return desk.settle(id, condition, ConditionAction.WAIVE, request.reason());
    }

    @POST
    @Command
    @Path("/{condition}/miss")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.BUYER})
    @Operation(
            operationId = "missCondition",
            summary = "Find a condition missed",
            description =
                    "OPEN → MISSED (*terlewat*), by the retailer, once its day is over. It can still be met, late.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(
            responseCode = "409",
            description = "The state does not allow it; currentState says which it is, or its day is not over")
    public ConditionView miss(UUID id, UUID condition, @Valid @NotNull ConditionRemark request) {
        return desk.settle(id, condition, ConditionAction.MISS, request.note());
    }

    @GET
    @Path("/{condition}/history")
    @Operation(
            operationId = "getConditionHistory",
            summary = "Read a condition's history",
            description = "Every step (*riwayat*) of the condition.")
    public HistoryView history(UUID id, UUID condition) {
        return desk.history(id, condition);
    }
}
