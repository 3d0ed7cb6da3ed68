package id.kurasi.certification.compliance;

import id.kurasi.kit.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/compliance-checks")
@Tag(name = "Compliance", description = "What products need, and whether they have it (kepatuhan)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS, Role.Name.SERVICE})
public class ComplianceCheckResource {

    private final ComplianceCheck check;

    ComplianceCheckResource(ComplianceCheck check) {
        this.check = check;
    }

    /** A question only: nothing is stored, so a repeated request is simply answered again, as things then are. */
    @POST
    @Operation(
            operationId = "checkCompliance",
            summary = "Check products against their obligations",
            description =
                    "Holds up to 1000 products against the law of a day and the wishes of a kind of retailer (*kepatuhan*)."
                            + " Of each requirement it says whether it is met, by which certificate, on which rule it rests, and what to do"
                            + " next. Only certificates that the caller may see count. Nothing is stored.")
    @APIResponse(responseCode = "200", description = "The products, in the order of the request")
    public ComplianceView check(@Valid @NotNull CheckProducts body) {
        return check.of(body);
    }
}
