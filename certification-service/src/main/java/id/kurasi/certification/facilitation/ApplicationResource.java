package id.kurasi.certification.facilitation;

import id.kurasi.certification.facilitation.intake.CaseIntake;
import id.kurasi.certification.facilitation.intake.RegisterApplication;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
@Path("/v1/facilitation-applications")
@Tag(name = "Facilitation cases")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS, Role.Name.VIEWER, Role.Name.SERVICE})
public class ApplicationResource {

    private final CaseIntake intake;
    private final CaseRegister register;
    private final Cases cases;
    private final CaseViews views;

    ApplicationResource(CaseIntake intake, CaseRegister register, Cases cases, CaseViews views) {
        this.intake = intake;
        this.register = register;
        this.cases = cases;
        this.views = views;
    }

    @POST
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "registerFacilitationApplication",
            summary = "Register several cases at once",
            description =
                    "Begins to help a business with several certificates for the same products (*pengajuan fasilitasi*), all of them"
                            + " or none. Where one type needs another first (Batikmark a mark), its case waits for the other.")
    @APIResponse(responseCode = "201", description = "All are registered")
    @APIResponse(
            responseCode = "409",
            description =
                    "One of the products has an open case of such a type already, or a quota is used up: none is registered")
    @APIResponse(responseCode = "422", description = "A programme does not offer this to the business, or not now")
    public RestResponse<ApplicationView> register(@Valid @NotNull RegisterApplication body) {
        return register.registerTogether(intake.check(body));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getFacilitationApplication",
            summary = "Read cases that were registered together",
            description = "The cases of one application (*pengajuan fasilitasi*), each as it now is.")
    public ApplicationView get(UUID id) {
        var together = cases.ofApplication(id);
        if (together.isEmpty()) {
            throw Refusal.notFound("facilitation application", id);
        }
        return ApplicationView.of(id, together, views);
    }
}
