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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** An indicator as a sheet. */
@Path("/v1/certification-indicators")
@Tag(name = "Indicators")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.VIEWER})
public class IndicatorSheetResource {

    private static final String ROWS =
            " Target, realisation and percentage (*target, realisasi, capaian*) of each row; the last row of an indicator is all"
                    + " together, with its plan of several years.";

    private final IndicatorSheets sheets;

    IndicatorSheetResource(IndicatorSheets sheets) {
        this.sheets = sheets;
    }

    @GET
    @Path("{code}.csv")
    @Produces(SheetAnswers.CSV)
    @Compressed
    @Operation(
            operationId = "exportCertificationIndicatorAsCsv",
            summary = "Export an indicator as CSV",
            description =
                    "An indicator (*indikator*) of a period in UTF-8 with semicolons." + ROWS
                            + " What a viewer may not know is empty or `< 3`. The indicator gives the same for `Accept: text/csv`.")
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
    public RestResponse<StreamingOutput> csv(
            @Parameter(example = "FACIL_ISSUED") String code,
            @BeanParam @Valid IndicatorFilter filter,
            @BeanParam @Valid HeaderLanguage language) {
        return sheets.of(code, filter, Format.CSV, language.headers);
    }

    @GET
    @Path("{code}.xlsx")
    @Produces(SheetAnswers.XLSX)
    @Operation(
            operationId = "exportCertificationIndicatorAsXlsx",
            summary = "Export an indicator as XLSX",
            description = "The same of an indicator (*indikator*) as a workbook." + ROWS)
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = SheetAnswers.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "indikator.xlsx")))
    public RestResponse<StreamingOutput> xlsx(
            @Parameter(example = "FACIL_ISSUED") String code,
            @BeanParam @Valid IndicatorFilter filter,
            @BeanParam @Valid HeaderLanguage language) {
        return sheets.of(code, filter, Format.XLSX, language.headers);
    }
}
