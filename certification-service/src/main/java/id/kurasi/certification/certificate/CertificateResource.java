package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.Today;
import id.kurasi.certification.type.PlausibleDate;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.list.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/certificates")
@Tag(name = "Certificates", description = "Certificates of businesses and what they are worth (sertifikat)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS, Role.Name.VIEWER, Role.Name.SERVICE})
public class CertificateResource {

    private final Intake intake;
    private final CertificateRegister register;
    private final Certificates certificates;
    private final CertificateViews views;
    private final CertificateList list;
    private final Journal journal;
    private final Today today;

    CertificateResource(
            Intake intake,
            CertificateRegister register,
            Certificates certificates,
            CertificateViews views,
            CertificateList list,
            Journal journal,
            Today today) {
        this.intake = intake;
        this.register = register;
        this.certificates = certificates;
        this.views = views;
        this.list = list;
        this.journal = journal;
        this.today = today;
    }

    @POST
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "recordCertificate",
            summary = "Record a certificate",
            description =
                    "Writes down a certificate (*sertifikat*) as it stands on paper. An odd number is kept and warned of; a"
                            + " number that belongs to another paper is refused. The catalog is asked about the business and its products.")
    @APIResponse(responseCode = "201", description = "Recorded; the agency has next to verify it")
    @APIResponse(responseCode = "409", description = "A certificate of this type with this number is recorded already")
    public RestResponse<CertificateView> record(@Valid @NotNull RecordCertificate body) {
        return register.record(intake.check(body));
    }

    @GET
    @Operation(
            operationId = "listCertificates",
            summary = "List certificates",
            description =
                    "Certificates (*sertifikat*) that the caller may see: an agency or viewer those of its region, a business"
                            + " its own.")
    public Page<CertificateSummary> list(@BeanParam @Valid CertificateFilter filter) {
        return list.page(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCertificate",
            summary = "Read a certificate",
            description = "One certificate (*sertifikat*), with what it means today or on another day (*berlaku*).")
    public CertificateView get(
            UUID id,
            @RestQuery
                    @PlausibleDate
                    @Parameter(
                            description = "The day for `meaning`; today (Asia/Jakarta) when left out",
                            example = "2025-03-01")
                    LocalDate on) {
        return views.of(certificates.get(id), today.or(on));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "changeCertificate",
            summary = "Correct a certificate",
            description = "Replaces what was recorded of a certificate (*sertifikat*), until it is verified.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(
            responseCode = "409",
            description = "It is verified, suspended or revoked; or another certificate has this number")
    public CertificateView change(
            UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull RecordCertificate body) {
        return register.change(id, ifMatch, intake.check(body));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getCertificateHistory",
            summary = "Read what happened to a certificate",
            description = "Every step of a certificate's record (*riwayat*), oldest first.")
    public HistoryView history(UUID id) {
        return journal.history("certificate", certificates.get(id).id());
    }
}
