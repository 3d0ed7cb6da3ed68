package id.kurasi.certification.certificate;

import id.kurasi.kit.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/certificates/{id}")
@Tag(name = "Certificates")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
public class CertificateActionResource {

    private final Intake intake;
    private final CertificateRegister register;

    CertificateActionResource(Intake intake, CertificateRegister register) {
        this.intake = intake;
        this.register = register;
    }

    @POST
    @Path("/verify")
    @Operation(
            operationId = "verifyCertificate",
            summary = "Verify a certificate",
            description = "Says that a certificate is real, and how that is known (*verifikasi*): RECORDED → VERIFIED.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is not RECORDED; `currentState` says what it is")
    @APIResponse(responseCode = "422", description = "Its number, or that of its standard, is not well formed")
    public CertificateView verify(UUID id, @Valid @NotNull VerifyCertificate body) {
        return register.verify(id, body);
    }

    @POST
    @Path("/reverify")
    @Operation(
            operationId = "reverifyCertificate",
            summary = "Re-verify a certificate",
            description =
                    "Says that a certificate fits again (*verifikasi ulang*): that its issuer has looked at the new recipe of the"
                            + " products named, or that a licence bound to a regency holds where the business produces now."
                            + " From today on it counts again for them; what it meant before stays as it was.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is neither VERIFIED nor SUSPENDED; or a product has got a newer recipe than the one confirmed")
    public CertificateView reverify(UUID id, @Valid @NotNull ReverifyCertificate body) {
        return register.reverify(id, body, intake.check(id, body));
    }

    @POST
    @Path("/suspend")
    @Operation(
            operationId = "suspendCertificate",
            summary = "Suspend a certificate",
            description = "From today on it does not count (*bekukan*): VERIFIED → SUSPENDED.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is not VERIFIED; `currentState` says what it is")
    public CertificateView suspend(UUID id, @Valid @NotNull Reason body) {
        return register.suspend(id, body);
    }

    @POST
    @Path("/reinstate")
    @Operation(
            operationId = "reinstateCertificate",
            summary = "Reinstate a certificate",
            description = "From today on it counts again (*pulihkan*): SUSPENDED → VERIFIED.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is not SUSPENDED; `currentState` says what it is")
    public CertificateView reinstate(UUID id, @Valid @NotNull Reason body) {
        return register.reinstate(id, body);
    }

    @POST
    @Path("/revoke")
    @Operation(
            operationId = "revokeCertificate",
            summary = "Revoke a certificate",
            description =
                    "From today on it is void for good (*cabut*): any state → REVOKED. Its number may be recorded again.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is revoked already")
    public CertificateView revoke(UUID id, @Valid @NotNull Reason body) {
        return register.revoke(id, body);
    }
}
