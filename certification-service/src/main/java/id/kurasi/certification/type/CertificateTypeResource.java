package id.kurasi.certification.type;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.web.Aggregate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/certificate-types")
@Tag(name = "Certificate types", description = "Kinds of certificates and their rules (jenis sertifikat)")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class CertificateTypeResource {

    private final CertificateTypes types;

    CertificateTypeResource(CertificateTypes types) {
        this.types = types;
    }

    @Schema(name = "CertificateTypes", description = "All certificate types, by code")
    public record TypeList(
            @Schema(examples = "[{\"code\": \"HALAL\", \"issuer\": \"BPJPH\"}]")
            List<CertificateTypeView> items) implements Aggregate {}

    @GET
    @Operation(
            operationId = "listCertificateTypes",
            summary = "List the certificate types",
            description =
                    "The kinds of certificates (*jenis sertifikat*) that can be recorded, with the shapes of their numbers"
                            + " and the rule by which they end. The list is short and comes whole.")
    public TypeList list() {
        return new TypeList(types.all().stream().map(CertificateTypeView::of).toList());
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getCertificateType",
            summary = "Read a certificate type",
            description = "One kind of certificate (*jenis sertifikat*) by its code.")
    public CertificateTypeView get(@Parameter(example = "HALAL") String code) {
        return types.find(code)
                .map(CertificateTypeView::of)
                .orElseThrow(() -> Refusal.notFound("certificate type", code));
    }
}
