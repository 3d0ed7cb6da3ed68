package id.kurasi.catalog.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.kurasi.catalog.imports.column.Mapping;
import id.kurasi.file.export.Sending;
import id.kurasi.file.sheet.Format;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.problem.MaxBody;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/imports")
@Tag(name = "Imports", description = "Sheets of businesses and products (impor)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
public class ImportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Reception reception;
    private final Imports imports;
    private final ImportLists lists;
    private final Report report;
    private final Mappings mappings;
    private final Sending sending;

    ImportResource(
            Reception reception,
            Imports imports,
            ImportLists lists,
            Report report,
            Mappings mappings,
            Sending sending) {
        this.reception = reception;
        this.imports = imports;
        this.lists = lists;
        this.report = report;
        this.mappings = mappings;
        this.sending = sending;
    }

    @POST
    @Command
    @MaxBody("50M")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importSheet",
            summary = "Import a sheet",
            description =
                    "Takes a CSV or XLSX of businesses and products (*impor data IKM*) as agencies keep them, up to 200 000 rows:"
                            + " `file`, and where its headers are not known `mapping`. Personal columns (NIK and the like) are"
                            + " dropped before anything is stored. The import then runs in the background; `dryRun=true` works"
                            + " everything out and writes nothing. Rows that cannot be imported are left out as a whole and say why.")
    @APIResponse(responseCode = "202", description = "Received; Location says where to see how far it is")
    @APIResponse(responseCode = "413", description = "The file holds more than is read: rows, columns, or bytes")
    @APIResponse(responseCode = "415", description = "The file is no sheet; violations say what it is")
    @APIResponse(
            responseCode = "422",
            description = "The sheet is damaged or empty, or none of its columns names a business or a product")
    public RestResponse<ImportView> receive(
            @RestQuery @DefaultValue("false") @Parameter(description = "Write nothing") boolean dryRun,
            @RestForm("file")
                    @Schema(
                            description = "CSV or XLSX, up to 50 MiB",
                            type = SchemaType.STRING,
                            format = "binary",
                            examples = "data-ikm.xlsx")
                    FileUpload file,
            @RestForm @Schema(implementation = Mapping.class) String mapping)
            throws JsonProcessingException {
        if (file == null) {
            throw Refusal.invalid(Violation.body("file", "ImportFile"));
        }
        var received =
                reception.receive(file.uploadedFile(), FileName.of(file.fileName()), mappings.read(mapping), dryRun);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, ImportView.of(received))
                .header("Location", "/v1/imports/" + received.id)
                .build();
    }

    @GET
    @Operation(
            operationId = "listImports",
            summary = "List imports",
            description = "Imports (*impor*) of the agency's region, the newest first.")
    public Page<ImportView> list(@BeanParam @Valid ImportFilter filter) {
        return lists.imports(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getImport",
            summary = "Read how far an import is",
            description = "Progress, counts and what was understood of the columns of one import (*impor*).")
    public ImportView get(UUID id) {
        return ImportView.of(imports.readable(id));
    }

    @GET
    @Path("/{id}/rows")
    @Operation(
            operationId = "listImportRows",
            summary = "Read what became of the rows",
            description =
                    "Each row (*baris*) with its problems: where, what stood there, what is wrong and what to do, in the"
                            + " reader's language.")
    public Page<ImportRowView> rows(UUID id, @BeanParam @Valid ImportRowFilter filter) {
        return lists.rows(imports.readable(id), filter);
    }

    @POST
    @Path("/{id}/cancel")
    @Command
    @Operation(
            operationId = "cancelImport",
            summary = "Stop an import",
            description = "Stops it (*batalkan*) where it is; what was imported until then stays.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is over already")
    public ImportView cancel(UUID id) {
        return ImportView.of(imports.cancel(id));
    }

    @GET
    @Path("/{id}/report.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            operationId = "downloadImportReportCsv",
            summary = "Download the report as CSV",
            description =
                    "The same sheet without what was dropped, with what became of each row beside it (*laporan impor*): to"
                            + " correct and send again.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples = "Nama usaha,NIB,Hasil\nContoh,123,Ditolak")))
    public RestResponse<StreamingOutput> csv(UUID id) {
        return download(id, Format.CSV, "csv");
    }

    @GET
    @Path("/{id}/report.xlsx")
    @Produces(XLSX)
    @Operation(
            operationId = "downloadImportReportXlsx",
            summary = "Download the report as XLSX",
            description =
                    "The same sheet without what was dropped, with what became of each row beside it (*laporan impor*): to"
                            + " correct and send again.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content =
                    @Content(
                            mediaType = XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "import.xlsx")))
    public RestResponse<StreamingOutput> xlsx(UUID id) {
        return download(id, Format.XLSX, "xlsx");
    }

    private RestResponse<StreamingOutput> download(UUID id, Format format, String extension) {
        var sheet = imports.readable(id);
        return RestResponse.ResponseBuilder.ok(sending.bounded(out -> report.write(sheet, format, out)))
                .header("Content-Disposition", "attachment; filename=\"import-" + id + "." + extension + "\"")
                .build();
    }
}
