package id.kurasi.catalog.export;

import id.kurasi.catalog.business.BusinessFilter;
import id.kurasi.catalog.business.Businesses;
import id.kurasi.file.export.SheetAnswer;
import id.kurasi.file.export.SheetAnswers;
import id.kurasi.file.export.WholeList;
import id.kurasi.file.export.Wording;
import id.kurasi.file.sheet.Format;
import id.kurasi.kit.access.Role;
import io.quarkus.vertx.http.Compressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The list of businesses as a sheet. */
@Path("/v1")
@Tag(name = "Businesses")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class BusinessSheetResource {

    private final Businesses businesses;
    private final BusinessColumns columns;
    private final SheetAnswers answers;

    BusinessSheetResource(Businesses businesses, BusinessColumns columns, SheetAnswers answers) {
        this.businesses = businesses;
        this.columns = columns;
        this.answers = answers;
    }

    @GET
    @Path("businesses.csv")
    @Produces(SheetAnswers.CSV)
    @Compressed
    @Operation(
            operationId = "exportBusinessesAsCsv",
            summary = "Export businesses as CSV",
            description =
                    "All businesses (*pelaku usaha*) of the list with these filters (*ekspor*), without contact data, in UTF-8 with"
                            + " semicolons. The list itself gives the same for `Accept: text/csv`. Text that a spreadsheet program would"
                            + " compute has an apostrophe before it. The sheet can be imported again.")
    @Parameter(name = "limit", in = ParameterIn.QUERY, hidden = true)
    @Parameter(name = "cursor", in = ParameterIn.QUERY, hidden = true)
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples = "Nama usaha,NIB\nContoh Batik Maja,9900000000001")))
    public RestResponse<StreamingOutput> csv(
            @BeanParam @Valid BusinessFilter filter,
            @RestQuery
                    @DefaultValue("id")
                    @Pattern(regexp = "id|en")
                    @Parameter(description = "Language of the headers: id or en", example = "id")
                    String headers) {
        return sheet(Format.CSV, filter, headers);
    }

    @GET
    @Path("businesses.xlsx")
    @Produces(SheetAnswers.XLSX)
    @Operation(
            operationId = "exportBusinessesAsXlsx",
            summary = "Export businesses as XLSX",
            description =
                    "All businesses (*pelaku usaha*) of the list with these filters (*ekspor*), without contact data. The list itself"
                            + " gives the same for `Accept` with the media type of XLSX. Beyond the 1 048 576 rows of a sheet it goes on"
                            + " on a second one. The sheet can be imported again.")
    @Parameter(name = "limit", in = ParameterIn.QUERY, hidden = true)
    @Parameter(name = "cursor", in = ParameterIn.QUERY, hidden = true)
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = SheetAnswers.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "data-ikm.xlsx")))
    public RestResponse<StreamingOutput> xlsx(
            @BeanParam @Valid BusinessFilter filter,
            @RestQuery
                    @DefaultValue("id")
                    @Pattern(regexp = "id|en")
                    @Parameter(description = "Language of the headers: id or en", example = "id")
                    String headers) {
        return sheet(Format.XLSX, filter, headers);
    }

    private RestResponse<StreamingOutput> sheet(Format format, BusinessFilter filter, String headers) {
        answers.requireWhole();
        var wording = Wording.of(headers);
        var parts = new WholeList<>(filter, () -> businesses.list(filter));
        return answers.answer(
                new SheetAnswer<>(format, wording.choose("usaha", "businesses"), wording, columns.columns(), parts));
    }
}
