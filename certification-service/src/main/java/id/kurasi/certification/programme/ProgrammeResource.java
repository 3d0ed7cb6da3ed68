package id.kurasi.certification.programme;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
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
@Path("/v1/facilitation-programmes")
@Tag(
        name = "Facilitation programmes",
        description =
                "Programmes of agencies which help to obtain certificates, with their places (program fasilitasi)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.VIEWER, Role.Name.SERVICE})
public class ProgrammeResource {

    private final ProgrammeIntake intake;
    private final ProgrammeDesk desk;
    private final Programmes programmes;
    private final ProgrammeViews views;
    private final ProgrammeList list;
    private final Journal journal;

    ProgrammeResource(
            ProgrammeIntake intake,
            ProgrammeDesk desk,
            Programmes programmes,
            ProgrammeViews views,
            ProgrammeList list,
            Journal journal) {
        this.intake = intake;
        this.desk = desk;
        this.programmes = programmes;
        this.views = views;
        this.list = list;
        this.journal = journal;
    }

    @POST
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "createFacilitationProgramme",
            summary = "Plan a programme",
            description =
                    "Drafts a programme (*program fasilitasi*) of the agency's region: what it helps to obtain, from which money, and"
                            + " how many places there are for which region and wave (*kuota, gelombang*). Nobody else sees it until it"
                            + " is opened.")
    @APIResponse(responseCode = "201", description = "Drafted; the agency has next to open it")
    public RestResponse<ProgrammeView> create(@Valid @NotNull WriteProgramme body) {
        return desk.draft(intake.check(body));
    }

    @GET
    @Operation(
            operationId = "listFacilitationProgrammes",
            summary = "List programmes",
            description =
                    "Programmes (*program fasilitasi*) that the caller may see: an agency its own, and once they were opened those of"
                            + " the regions above and below it.")
    public Page<ProgrammeSummary> list(@BeanParam @Valid ProgrammeFilter filter) {
        return list.page(filter);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getFacilitationProgramme",
            summary = "Read a programme",
            description =
                    "One programme (*program fasilitasi*) with its places as they are at this moment: how many there are for each"
                            + " region and wave, how many are taken, and what that costs.")
    public ProgrammeView get(UUID id) {
        return views.of(programmes.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "changeFacilitationProgramme",
            summary = "Change a programme",
            description =
                    "Replaces the plan of a programme (*ubah program*). Places may be added, moved, or taken away as far as they are"
                            + " not taken. Once it is open its region, source of money, fiscal year and what it offers stay; it may"
                            + " offer more.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is closed or cancelled; or `violations` names what is fixed once it is open, or how many places are taken"
                            + " where fewer are asked for")
    public ProgrammeView change(UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull WriteProgramme body) {
        return desk.change(id, ifMatch, intake.check(body));
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getFacilitationProgrammeHistory",
            summary = "Read what happened to a programme",
            description = "Every step of a programme (*riwayat*), oldest first.")
    public HistoryView history(UUID id) {
        return journal.history(ProgrammeDesk.KIND, programmes.get(id).id());
    }
}
