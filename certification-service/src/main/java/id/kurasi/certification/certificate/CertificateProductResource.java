package id.kurasi.certification.certificate;

import id.kurasi.kit.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/certificates/{id}/products/{productId}")
@Tag(name = "Certificates")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
public class CertificateProductResource {

    private final Intake intake;
    private final CertificateRegister register;

    CertificateProductResource(Intake intake, CertificateRegister register) {
        this.intake = intake;
        this.register = register;
    }

    @PUT
    @Operation(
            operationId = "linkProduct",
            summary = "Put a product on a certificate",
            description =
                    "Says that the certificate covers a product with this recipe (*komposisi*), or with a newer one after the"
                            + " issuer has looked at it again. Changing the recipe of a product that is on it already takes If-Match."
                            + " The business itself may do this until the certificate is verified.")
    @APIResponse(responseCode = "200", description = "The certificate as it now is")
    @APIResponse(responseCode = "409", description = "The certificate is revoked")
    public CertificateView link(
            UUID id, UUID productId, @RestHeader("If-Match") String ifMatch, @Valid @NotNull LinkProduct body) {
        return register.link(id, ifMatch, intake.check(id, new ProductLink(productId, body.compositionRevision())));
    }

    @DELETE
    @Operation(
            operationId = "unlinkProduct",
            summary = "Take a product off a certificate",
            description = "The certificate no longer covers the product (*produk*).")
    @APIResponse(responseCode = "204", description = "Taken off")
    @APIResponse(responseCode = "409", description = "The certificate is revoked")
    public void unlink(UUID id, UUID productId) {
        register.unlink(id, productId);
    }
}
