package id.kurasi.certification.indicator.target;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.list.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/certification-targets")
@Tag(name = "Indicators")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.VIEWER})
public class TargetResource {

    private static final String ONE = "/{indicator}/{region}/{type}/{years}";

    private final TargetRegister register;
    private final TargetList list;

    TargetResource(TargetRegister register, TargetList list) {
        this.register = register;
        this.list = list;
    }

    @GET
    @Operation(
            operationId = "listCertificationTargets",
            summary = "List targets",
            description = "The targets (*target kinerja*) that stand in your region, of fiscal years and of plans.")
    public Page<TargetView> list(@BeanParam @Valid TargetFilter filter) {
        return list.page(filter);
    }

    @GET
    @Path(ONE)
    @Operation(
            operationId = "getCertificationTarget",
            summary = "Read a target",
            description =
                    "What is to be reached of an indicator (*target kinerja*) in a region, in a year or by a plan.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "403", description = "The region is not yours to see")
    public TargetView get(@BeanParam @Valid TargetPath path) {
        return register.get(path);
    }

    @GET
    @Path(ONE + "/history")
    @Operation(
            operationId = "getCertificationTargetHistory",
            summary = "Read the history of a target",
            description = "Who set a target (*riwayat target*) to what, and when; the note is the value.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "403", description = "The region is not yours to see")
    public HistoryView history(@BeanParam @Valid TargetPath path) {
        return register.history(path);
    }

    @PUT
    @Path(ONE)
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "setCertificationTarget",
            summary = "Set a target",
            description =
                    "Sets what is to be reached (*target kinerja*) in a region of yours: without If-Match a new target, with it"
                            + " another value of one that is there; null lifts it. It shows in the indicator at once.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "201", description = "Set for the first time")
    @APIResponse(responseCode = "403", description = "The region is not yours")
    @APIResponse(
            responseCode = "409",
            description = "Somebody set the same target for the first time at the same moment")
    public RestResponse<TargetView> put(
            @BeanParam @Valid TargetPath path, @RestHeader("If-Match") String ifMatch, @Valid @NotNull SetTarget body) {
        return register.put(path, ifMatch, body.value());
    }
}
