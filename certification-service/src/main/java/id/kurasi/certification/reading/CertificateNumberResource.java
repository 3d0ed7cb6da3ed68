package id.kurasi.certification.reading;

import id.kurasi.kit.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/certificate-numbers")
@Tag(name = "Certificate numbers", description = "What the numbers of certificates say (nomor sertifikat)")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class CertificateNumberResource {

    private final NumberDesk desk;

    CertificateNumberResource(NumberDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/parse")
    @Operation(
            operationId = "parseCertificateNumber",
            summary = "Read a certificate number",
            description =
                    "Reads a number (*nomor sertifikat, nomor izin edar*) as people write it: its one written form, what its"
                            + " digits say, what is wrong with it and what contradicts the region, the packaging or the day of"
                            + " issue given. Nothing is recorded, and no register is asked: a number that is right in form may"
                            + " still be invented. A citizen's number (*NIK*) is refused and never repeated.")
    public ParsedNumber parse(@BeanParam @Valid NumberQuestion question) {
        return desk.read(question);
    }
}
