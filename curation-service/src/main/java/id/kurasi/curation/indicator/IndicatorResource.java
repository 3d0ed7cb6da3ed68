package id.kurasi.curation.indicator;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/curation-indicators")
@Tag(name = "Curation indicators", description = "Figures for dashboards and annual reports (indikator kurasi)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.VIEWER, Role.Name.BUYER, Role.Name.SERVICE})
public class IndicatorResource {

    private final Figures figures;
    private final IndicatorSheets sheets;

    IndicatorResource(Figures figures, IndicatorSheets sheets) {
        this.figures = figures;
        this.sheets = sheets;
    }

    @GET
    @Path("/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getCurationIndicator",
            summary = "Read an indicator of a period",
            description =
                    "What was reached (*realisasi*) in a fiscal year (*tahun anggaran*), quarter (*triwulan*) or month, in"
                            + " Asia/Jakarta: CUR_ROUNDS, CUR_SUBMITTED, CUR_REVIEWED, CUR_ACCEPTED, ACCEPT_RATE, REJECT_REASONS,"
                            + " SECOND_ROUND_PASS_RATE, RETAIL_LISTED, RETAIL_SALES, PARTNERSHIPS. Products and businesses count once in each row;"
                            + " `distinctTotal` counts them once in all. A rate of nothing is null, which is not 0. A sealed round counts"
                            + " once it is closed. A buyer gets the"
                            + " figures of the own retailer; a viewer no districts, and `lessThan` where fewer than 3 businesses are"
                            + " behind a figure.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(
            responseCode = "403",
            description = "A region, a round or another retailer's figures are not yours to see")
    public FiguresView get(
            @Parameter(example = "CUR_ACCEPTED") IndicatorCode code, @BeanParam @Valid IndicatorFilter filter) {
        return figures.of(code, filter);
    }

    @GET
    @Path("{code}.csv")
    @Produces(SheetAnswers.CSV)
    @Compressed
    @Operation(
            operationId = "exportCurationIndicatorAsCsv",
            summary = "Export an indicator as CSV",
            description =
                    "An indicator (*indikator*) of a period in UTF-8 with semicolons, the total in the last row. The indicator"
                            + " gives the same for `Accept: text/csv`.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples = "Kode;Satuan;Periode\nCUR_ACCEPTED;PRODUCT;2026")))
    public RestResponse<StreamingOutput> csv(
            @Parameter(example = "CUR_ACCEPTED") IndicatorCode code,
            @BeanParam @Valid IndicatorFilter filter,
            @BeanParam @Valid HeaderLanguage language) {
        return sheets.of(code, filter, Format.CSV, language.headers);
    }

    @GET
    @Path("{code}.xlsx")
    @Produces(SheetAnswers.XLSX)
    @Operation(
            operationId = "exportCurationIndicatorAsXlsx",
            summary = "Export an indicator as XLSX",
            description = "The same of an indicator (*indikator*) as a workbook.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = SheetAnswers.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "indikator.xlsx")))
    public RestResponse<StreamingOutput> xlsx(
            @Parameter(example = "CUR_ACCEPTED") IndicatorCode code,
            @BeanParam @Valid IndicatorFilter filter,
            @BeanParam @Valid HeaderLanguage language) {
        return sheets.of(code, filter, Format.XLSX, language.headers);
    }
}
