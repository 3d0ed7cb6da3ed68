package id.kurasi.certification.indicator;

import id.kurasi.file.export.SheetAnswers;
import id.kurasi.file.sheet.Format;
import id.kurasi.kit.access.Role;
import io.quarkus.vertx.http.Compressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** All indicators as one sheet, for an annual report. */
@Path("/v1")
@Tag(name = "Indicators")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.VIEWER})
public class ReportSheetResource {

    private static final String ROWS =
            " Target, realisation and percentage (*target, realisasi, capaian*) of each row; the last row of an indicator is all"
                    + " together, with its plan of several years.";

    private final IndicatorSheets sheets;

    ReportSheetResource(IndicatorSheets sheets) {
        this.sheets = sheets;
    }

    @GET
    @Path("certification-indicators.csv")
    @Produces(SheetAnswers.CSV)
    @Compressed
    @Operation(
            operationId = "exportCertificationReportAsCsv",
            summary = "Export all indicators as CSV",
            description =
                    "What an annual report (*LKjIP*) tells: every indicator of a period by certificate type or training topic."
                            + ROWS + " The list gives the same for `Accept: text/csv`.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples = "Kode;Indikator;Satuan\nFACIL_ISSUED;Sertifikat terbit;CASE")))
    public RestResponse<StreamingOutput> reportAsCsv(
            @BeanParam @Valid PeriodFilter filter, @BeanParam @Valid HeaderLanguage language) {
        return sheets.report(filter, Format.CSV, language.headers);
    }

    @GET
    @Path("certification-indicators.xlsx")
    @Produces(SheetAnswers.XLSX)
    @Operation(
            operationId = "exportCertificationReportAsXlsx",
            summary = "Export all indicators as XLSX",
            description = "The same (*LKjIP*) as a workbook, also for `Accept` with its media type." + ROWS)
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = SheetAnswers.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "indikator.xlsx")))
    public RestResponse<StreamingOutput> reportAsXlsx(
            @BeanParam @Valid PeriodFilter filter, @BeanParam @Valid HeaderLanguage language) {
        return sheets.report(filter, Format.XLSX, language.headers);
    }
}
