package id.kurasi.certification.facilitation;

import id.kurasi.certification.facilitation.intake.CaseIntake;
import id.kurasi.certification.facilitation.intake.RegisterCase;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.list.Page;
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
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/facilitation-cases")
@Tag(name = "Facilitation cases", description = "Help of the agency with obtaining certificates (fasilitasi)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS, Role.Name.VIEWER, Role.Name.SERVICE})
public class CaseResource {

    private final CaseIntake intake;
    private final CaseRegister register;
    private final Cases cases;
    private final CaseViews views;
    private final CaseList list;
    private final CaseJournal journal;

    CaseResource(
            CaseIntake intake,
            CaseRegister register,
            Cases cases,
            CaseViews views,
            CaseList list,
            CaseJournal journal) {
        this.intake = intake;
        this.register = register;
        this.cases = cases;
        this.views = views;
        this.list = list;
        this.journal = journal;
    }

    @POST
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "registerFacilitationCase",
            summary = "Register a facilitation case",
            description =
                    "Begins to help a business with one certificate for some of its products (*fasilitasi*). Within a programme it"
                            + " takes a place of its quota. An appeal (*banding*) against a refusal is a case of its own, with"
                            + " `appealOf`. The catalog is asked about the business and its products.")
    @APIResponse(responseCode = "201", description = "Registered; the agency has next to request the documents")
    @APIResponse(
            responseCode = "409",
            description =
                    "One of the products has an open case of this type already, or the programme's quota is used up")
    @APIResponse(responseCode = "422", description = "The programme does not offer this to the business, or not now")
    public RestResponse<CaseView> register(@Valid @NotNull RegisterCase body) {
        return register.register(intake.check(body));
    }

    @GET
    @Operation(
            operationId = "listFacilitationCases",
            summary = "List facilitation cases",
            description =
                    "Cases (*fasilitasi*) that the caller may see: an agency or viewer those of its region, a business its own.")
    public Page<CaseSummary> list(@BeanParam @Valid CaseFilter filter) {
        return list.page(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getFacilitationCase",
            summary = "Read a facilitation case",
            description =
                    "One case (*fasilitasi*) with its checklist, what it waits for, its applications, and how long its stages take.")
    public CaseView get(UUID id) {
        return views.of(cases.get(id));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getFacilitationCaseHistory",
            summary = "Read what happened to a facilitation case",
            description = "Every step of a case (*riwayat*), oldest first.")
    public HistoryView history(UUID id) {
        return journal.history(cases.get(id).id());
    }
}
