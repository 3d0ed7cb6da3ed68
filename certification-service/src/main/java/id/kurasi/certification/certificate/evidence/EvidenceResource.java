package id.kurasi.certification.certificate.evidence;

import id.kurasi.file.transfer.FileAnswer;
import id.kurasi.file.transfer.ReadConditions;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.problem.MaxBody;
import id.kurasi.kit.web.Aggregate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/certificates/{id}/evidence")
@Tag(name = "Certificates")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
public class EvidenceResource {

    private final EvidenceIntake intake;
    private final EvidenceStore store;
    private final FileAnswer answer;

    EvidenceResource(EvidenceIntake intake, EvidenceStore store, FileAnswer answer) {
        this.intake = intake;
        this.store = store;
        this.answer = answer;
    }

    @Schema(name = "EvidenceList", description = "The evidence of a certificate, oldest first")
    public record EvidenceList(
            @Schema(examples = EvidenceList.EXAMPLE) List<EvidenceView> items) implements Aggregate {

        static final String EXAMPLE =
                "[{\"id\": \"01996ab1-7000-7e01-8c11-1a2b3c4d5e6f\", \"title\": \"Sertifikat halal, halaman 1\","
                        + " \"mediaType\": \"application/pdf\", \"length\": 48213}]";
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listEvidence",
            summary = "List the evidence of a certificate",
            description =
                    "Up to 10 papers or photos which show that the certificate is real (*bukti*). For the agency and the business"
                            + " itself.")
    public EvidenceList list(UUID id) {
        return new EvidenceList(store.of(id).stream().map(Evidence::view).toList());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @MaxBody("11M")
    @Operation(
            operationId = "addEvidence",
            summary = "Add evidence to a certificate",
            description =
                    "Keeps a paper or a photo of it (*bukti*) beside the certificate, up to 10 of up to 10 MiB. What it is is told"
                            + " by its content: a PDF is kept as it comes; a JPEG, PNG or WebP picture as JPEG of at most 2400 pixels"
                            + " without what the camera wrote into it. It is never changed afterwards. No copies of identity cards"
                            + " (*KTP*).")
    @APIResponse(responseCode = "201", description = "Added; Location is where it is read")
    @APIResponse(
            responseCode = "409",
            description = "The certificate is revoked, has 10, or has this very one (`evidenceId`)")
    public RestResponse<EvidenceView> add(UUID id, @BeanParam @Valid EvidenceForm form) {
        return store.add(id, intake.prepare(id, form));
    }

    @GET
    @Path("/{evidenceId}")
    @Operation(
            operationId = "readEvidence",
            summary = "Read a piece of evidence",
            description =
                    "The bytes of a paper (PDF) or photo (JPEG) (*bukti*), for the agency and the business itself. They never"
                            + " change and may be kept for a year. Takes If-None-Match, and Range (one) with If-Range.")
    @APIResponse(
            responseCode = "200",
            description = "All of it",
            content = {
                @Content(
                        mediaType = "image/jpeg",
                        schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "bukti.jpg")),
                @Content(
                        mediaType = "application/pdf",
                        schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "bukti.pdf"))
            })
    @APIResponse(responseCode = "206", description = "The range that was asked for")
    @APIResponse(responseCode = "304", description = "The reader has it")
    @APIResponse(responseCode = "416", description = "The range begins behind the end")
    public RestResponse<InputStream> read(UUID id, UUID evidenceId, @BeanParam ReadConditions conditions) {
        return answer.with(store.get(id, evidenceId).served(), conditions);
    }

    @DELETE
    @Path("/{evidenceId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "removeEvidence",
            summary = "Remove a piece of evidence",
            description =
                    "Takes a paper or photo (*bukti*) away; the history keeps its SHA-256. The business itself may do so until"
                            + " the certificate is verified.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "The certificate is revoked")
    public void remove(UUID id, UUID evidenceId) {
        store.remove(id, evidenceId);
    }
}
